import type { QueryClient } from "@tanstack/react-query";
import { keys } from "../keys";

export const runningKey = [...keys.work, "active"];
export const endedKey = [...keys.work, "ended"];

/**
 * Looks at both lists, after something was ordered. In this order: what is missing among what runs
 * has ended, maybe before it was ever seen there.
 */
export async function lookAtWork(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: runningKey });
  await client.invalidateQueries({ queryKey: endedKey });
}
