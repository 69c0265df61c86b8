const TOUCHED = "(pointer: coarse)";

/** Whether the system's sheet takes such a picture. Desktops have better ways than theirs. */
export function canShare(fileName: string, contentType: string | null): boolean {
  if (!window.matchMedia(TOUCHED).matches || !navigator.canShare) return false;
  const example = new File([""], fileName, { type: contentType ?? "image/webp" });
  return navigator.canShare({ files: [example] });
}

/** Opens the system's sheet; who closes it has changed their mind, which is no failure. */
export async function share(picture: File): Promise<void> {
  try {
    await navigator.share({ files: [picture] });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}
