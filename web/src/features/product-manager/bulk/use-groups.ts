import { useState } from "react";
import { useTakenSkus } from "@/api/product-manager/skus";
import type { Product } from "@/api/product-manager/types";
import { useSettled } from "@/lib/settled";
import { type Group, grouped, type Named, type Rule, readings } from "./grouping";
import { type Problem, problemOf } from "./problems";
import { askedSku } from "./skus";

const TYPING_MS = 300;

export type Edit = Partial<Pick<Group, "name" | "sku">>;

/** A group, and what becomes of it. */
export interface PlannedGroup extends Group {
  /** The product that has its SKU already: its pictures would be added to that. */
  holder: Product | null;
  /** Whether the person does not want it sent; only asked where there is a holder. */
  leftOut: boolean;
  problem: Problem | null;
}

/** Which products files become, as the person changes it, and which of them are there already. */
export function useGroups(files: readonly Named[], rule: Rule) {
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const names = useTakenNames(files, rule);
  const groups = grouped(files, rule, names.isTaken).map((group) => ({
    ...group,
    ...edits[group.key],
  }));
  const holders = useHolders(groups);
  const planned = groups.map((group): PlannedGroup => {
    const holder = holders.of(group);
    const leftOut = holder !== null && left.has(group.key);
    return { ...group, holder, leftOut, problem: leftOut ? null : problemOf(group, holder) };
  });
  return {
    groups: planned,
    wanted: planned.filter(({ leftOut }) => !leftOut),
    /** Whether it is not known yet which SKUs are taken. */
    looking: names.looking || holders.looking,
    edit: (key: string, part: Edit) =>
      setEdits((all) => ({ ...all, [key]: { ...all[key], ...part } })),
    leave: (keys: readonly string[], leftOut: boolean) =>
      setLeft((all) => {
        const others = [...all].filter((key) => !keys.includes(key));
        return new Set(leftOut ? [...others, ...keys] : others);
      }),
    reset: () => {
      setEdits({});
      setLeft(new Set());
    },
  };
}

/** Which of the SKUs that names can be read as products have. */
function useTakenNames(files: readonly Named[], rule: Rule) {
  const { data, isFetching } = useTakenSkus(readings(files, rule).map(askedSku));
  return { looking: isFetching, isTaken: (sku: string) => data?.has(askedSku(sku)) ?? false };
}

/** The products that have SKUs of groups. Where nobody can tell, the server still looks. */
function useHolders(groups: readonly Group[]) {
  const wanted = [...new Set(groups.map(({ sku }) => askedSku(sku)).filter(Boolean))];
  const asked = useSettled(wanted, TYPING_MS);
  const { data, isFetching } = useTakenSkus(asked);
  return {
    looking: isFetching || asked.join() !== wanted.join(),
    of: ({ sku }: Group) => data?.get(askedSku(sku)) ?? null,
  };
}
