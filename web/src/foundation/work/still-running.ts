import type { Work } from "@/api/work/types";

/** What runs but for what is known to have ended: the two lists are read one after the other. */
export function stillRunning(running: readonly Work[], ended: readonly Work[]): Work[] {
  const over = new Set(ended.map(print));
  return running.filter((work) => !over.has(print(work)));
}

// Listing pictures of a product have its id each time they are made, and may end in parts.
function print({ appId, id, createdAt, total }: Work): string {
  return [appId, id, createdAt, total].join(" ");
}
