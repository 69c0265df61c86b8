import { useState } from "react";
import { localStore } from "@/lib/storage";
import { areSeveral } from "./folders";
import { RULES, type Rule } from "./grouping";

const RULE_KEY = "lumiku.product-rule";
const CUT_OUT_KEY = "lumiku.product-cut-out";

/**
 * How file names are read. The choice is kept for later files, but those of several folders begin
 * with the folders: "depan.jpg" may be in each of them.
 */
export function useRule(files: readonly { folder: string }[]) {
  const [kept, setKept] = useState(
    () => RULES.find((one) => one === localStore.getItem(RULE_KEY)) ?? "angle",
  );
  const [chosen, setChosen] = useState<Rule | null>(null);
  const proposed = areSeveral(files.map(({ folder }) => folder)) ? "folder" : kept;
  return {
    rule: chosen ?? proposed,
    choose: (next: Rule) => {
      localStore.setItem(RULE_KEY, next);
      setKept(next);
      setChosen(next);
    },
    /** Forgets what was chosen for these files. */
    reset: () => setChosen(null),
  };
}

/** Whether new pictures are cut out as soon as they are there; the choice is kept. */
export function useCutsOut(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStore.getItem(CUT_OUT_KEY) === "on");
  const choose = (next: boolean) => {
    localStore.setItem(CUT_OUT_KEY, next ? "on" : "off");
    setOn(next);
  };
  return [on, choose];
}
