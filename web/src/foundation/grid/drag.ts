/** What becomes of cards that are dragged. */
export interface GridDrag {
  /** Those with these ids are being dragged, or none any more. */
  onDrag: (ids: ReadonlySet<string> | null) => void;
  /**
   * Takes the card at `from` to place `to`, counted with it taken out; where there is an order by
   * hand.
   */
  onPlace?: ((from: number, to: number) => void) | undefined;
}
