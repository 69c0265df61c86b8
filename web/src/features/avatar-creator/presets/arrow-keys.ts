import type { KeyboardEvent } from "react";

/** Returns where an arrow key leads from a card, given how many cards stand in a row. */
export function cardAfter(key: string, from: number, count: number, columns: number): number {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const to = from + (steps[key] ?? 0);
  return to >= 0 && to < count ? to : from;
}

/** Moves the focus from card to card of a list, to what stands first on each. */
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const cards = [...event.currentTarget.children] as HTMLElement[];
  const from = cards.findIndex((card) => card.contains(event.target as Node));
  const columns = cards.filter(({ offsetTop }) => offsetTop === cards[0]?.offsetTop).length;
  const to = cardAfter(event.key, from, cards.length, columns);
  if (from < 0 || to === from) return;
  event.preventDefault();
  cards[to]?.querySelector<HTMLElement>("button, a")?.focus();
  cards[to]?.scrollIntoView({ block: "nearest" });
}
