/** How products come into the catalogue. */
export interface Ways {
  /** Opens the picker for pictures. */
  onUpload: () => void;
  /** Opens the form for one product. */
  onCreate: () => void;
}
