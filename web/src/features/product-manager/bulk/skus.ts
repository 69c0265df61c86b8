import { LONGEST } from "../limits";

const NUMBERED = /^(.+)-(\d{1,2})$/;
const LONGEST_NUMBER = 4;

/** A SKU as it is asked about: as the server keeps it. */
export function askedSku(sku: string): string {
  return sku.trim().normalize();
}

/** Proposes another SKU in place of one that is taken: `KOPI` becomes `KOPI-2`, and that `KOPI-3`. */
export function anotherSku(sku: string): string {
  const [, stem = sku.trim(), number = "1"] = NUMBERED.exec(sku.trim()) ?? [];
  return `${stem.slice(0, LONGEST.sku - LONGEST_NUMBER)}-${Number(number) + 1}`;
}
