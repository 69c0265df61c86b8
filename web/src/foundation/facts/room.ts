/** The room for facts on a card: as much before they are there. */
export const FACTS = "flex min-h-7 flex-wrap gap-x-4 pt-1";
