const LASTS_MS = 60_000;

/** Saves a file under a name, as a link to it would. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LASTS_MS);
}

/** Has the browser save what is at an address of another origin, which names the file itself. */
export function saveFrom(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.rel = "noopener";
  link.click();
}
