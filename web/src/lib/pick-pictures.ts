/**
 * Opens the browser's own picker for pictures, on phones with the camera; `take` gets what was
 * picked. Works only while a press is handled. `more` is set on the input.
 */
export function pickPictures(
  take: (files: readonly File[]) => void,
  more?: Partial<HTMLInputElement>,
): void {
  const input = document.createElement("input");
  // What a file really is shows in its bytes; `accept` only makes phones offer the camera.
  Object.assign(input, { type: "file", accept: "image/*", multiple: true, hidden: true, ...more });
  input.addEventListener("change", () => {
    input.remove();
    take([...(input.files ?? [])]);
  });
  input.addEventListener("cancel", () => input.remove());
  // iOS asks nothing for one that is not in the page.
  document.body.append(input);
  input.click();
}
