/** How products come into the catalogue. */
export interface Ways {
  /** Opens the picker for pictures. */
  onUpload: () => void;
  /** Takes pictures that were picked otherwise, with their folder. */
  onFiles: (files: readonly File[]) => void;
  /** Opens the form for one product. */
  onCreate: () => void;
}
