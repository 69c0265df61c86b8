import type { Pictured } from "@/api/first-read";
import { preloadPicture } from "@/lib/loaded-pictures";
import { decodePlaceholder } from "@/lib/placeholder";

// As many as a phone shows of a project; wider windows have less to wait for.
const SEEN_FIRST = 4;

/**
 * Decodes and loads what a screen shows first of these, before it is drawn. `drawing` ends when the
 * code that draws is there.
 */
export async function preparePictures(
  pictured: readonly Pictured[],
  drawing: Promise<unknown>,
): Promise<void> {
  const seen = pictured.slice(0, SEEN_FIRST);
  for (const { placeholder } of seen) decodePlaceholder(placeholder);
  // Loaded before, they would keep the code waiting that draws them.
  await drawing.catch(() => undefined);
  for (const { thumbnailUrl } of seen) if (thumbnailUrl) preloadPicture(thumbnailUrl);
}
