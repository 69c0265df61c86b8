import { pageQuery } from "../pages";
import { BASE } from "./app";

const KITS = 50;

/** A page of kits, the newest first. */
export function kits(cursor: string | null = null) {
  return { path: `${BASE}/kits`, params: { query: pageQuery(cursor, KITS) } } as const;
}

export function kit(id: string) {
  return { path: `${BASE}/kits/{kit_id}`, params: { path: { kit_id: id } } } as const;
}

export const FONTS = { path: `${BASE}/fonts` } as const;
export const STARTERS = { path: `${BASE}/starters` } as const;
