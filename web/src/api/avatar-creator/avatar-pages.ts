import type { InfiniteData } from "@tanstack/react-query";
import { newestFirst } from "../newest-first";
import type { components } from "../schema";
import type { Avatar } from "./types";

export type AvatarPage = components["schemas"]["AvatarsReply"];
export type AvatarPages = InfiniteData<AvatarPage, string | null>;

export const {
  flatten,
  withNewest,
  withChanged,
  withItem: withAvatar,
  without: withoutAvatars,
} = newestFirst<AvatarPage, Avatar>({
  read: ({ avatars }) => avatars,
  write: (page, avatars) => ({ ...page, avatars }),
});
