const loaded = new Set<string>();
const ahead = new Set<string>();

/** Whether this page has loaded the picture before: it is shown at once then. */
export function isLoaded(src: string | null): boolean {
  return src !== null && loaded.has(src);
}

/** Whether it is there or on its way, and belongs into the first frame that shows it. */
export function isAhead(src: string): boolean {
  return ahead.has(src);
}

/** Remembers that a picture has come. */
export function noteLoaded(src: string): void {
  loaded.add(src);
}

/** Starts loading a picture that is about to be drawn. */
export function preloadPicture(src: string): void {
  const image = new Image();
  image.onload = () => noteLoaded(src);
  image.src = src;
  ahead.add(src);
}
