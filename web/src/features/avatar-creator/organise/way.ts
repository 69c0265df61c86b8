import type { Avatar } from "@/api/avatar-creator/types";

/** What becomes of avatars that somebody takes to a project. */
export type Way = "move" | "copy";

/** Those that can go that way: without its picture nothing is copied. */
export function fitFor(way: Way, avatars: readonly Avatar[]): Avatar[] {
  return avatars.filter(({ status }) => way === "move" || status === "ready");
}
