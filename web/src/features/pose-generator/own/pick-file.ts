/** Opens the browser's own picker for one file. Works only while a press is handled. */
export function pickFile(accept: string, take: (file: File) => void): void {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept, hidden: true });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) take(file);
  });
  input.addEventListener("cancel", () => input.remove());
  // iOS asks nothing for one that is not in the page.
  document.body.append(input);
  input.click();
}
