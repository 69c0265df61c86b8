import { useSearchParams } from "react-router";
import type { Generation } from "@/api/avatar-creator/types";
import { paths } from "../paths";

const FIRST = "first";

/** What a screen hands over on which somebody has ordered their first picture. */
export interface StartState {
  ordered: Generation;
}

/** The gallery, as the second of the first steps. */
export const firstPresets = { pathname: paths.presets, search: `?${FIRST}` };

/** Whether this screen is one of the first steps. */
export function useIsFirst(): boolean {
  const [address] = useSearchParams();
  return address.has(FIRST);
}
