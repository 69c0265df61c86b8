import { useState } from "react";
import { localStore } from "@/lib/storage";
import { RULES, type Rule } from "./grouping";

const RULE_KEY = "lumiku.product-rule";
const CUT_OUT_KEY = "lumiku.product-cut-out";

/** How file names are read; the choice is kept. */
export function useRule(): [Rule, (rule: Rule) => void] {
  const [rule, setRule] = useState(
    () => RULES.find((one) => one === localStore.getItem(RULE_KEY)) ?? "angle",
  );
  const choose = (next: Rule) => {
    localStore.setItem(RULE_KEY, next);
    setRule(next);
  };
  return [rule, choose];
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
