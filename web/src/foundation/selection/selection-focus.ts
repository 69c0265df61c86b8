/** Moves the focus to the card where the Tab key stops, before what has it goes away. */
export function focusCard(): void {
  const card = document.querySelector<HTMLElement>("[data-card][tabindex='0']");
  card?.focus({ preventScroll: true });
}
