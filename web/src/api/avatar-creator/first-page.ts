import { isPhone } from "@/lib/phone";

/** How many avatars fill a first screen and a bit: a full page would keep a slow phone waiting. */
export function firstPage(): number {
  return isPhone() ? 12 : 24;
}
