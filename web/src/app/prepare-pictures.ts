import type { Avatar } from "@/api/types";
import { preloadPicture } from "@/lib/loaded-pictures";

const SEEN_FIRST = 6;

/** Starts loading the thumbnails that a screen shows first. */
export function preloadPictures(avatars: readonly Pick<Avatar, "thumbnailUrl">[]): void {
  for (const { thumbnailUrl } of avatars.slice(0, SEEN_FIRST)) {
    if (thumbnailUrl) preloadPicture(thumbnailUrl);
  }
}
