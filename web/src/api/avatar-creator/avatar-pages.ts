import { type InfiniteData, replaceEqualDeep } from "@tanstack/react-query";
import { changeItems } from "../pages";
import type { components } from "../schema";
import type { Avatar } from "./types";

export type AvatarPage = components["schemas"]["AvatarsReply"];
export type AvatarPages = InfiniteData<AvatarPage, string | null>;

/** All loaded avatars, in the order of the pages. */
export function flatten(data: Pick<AvatarPages, "pages">): Avatar[] {
  return data.pages.flatMap((page) => page.avatars);
}

/**
 * Returns the pages with what the newest page says now: new avatars come in, changed ones are
 * replaced, and those that it should hold but does not are gone. All others stay the same objects.
 */
export function withNewest(data: AvatarPages, newest: AvatarPage): AvatarPages {
  const oldest = newest.nextCursor ? newest.avatars.at(-1)?.id : undefined;
  const older = (avatar: Avatar) => oldest !== undefined && avatar.id < oldest;
  const known = new Map(flatten(data).map((avatar) => [avatar.id, avatar]));
  const current = newest.avatars.map((avatar) => replaceEqualDeep(known.get(avatar.id), avatar));
  const pages = data.pages.map((page, index) => ({
    ...page,
    avatars: [...(index === 0 ? current : []), ...page.avatars.filter(older)],
  }));
  const last = pages.at(-1);
  // Where it reaches further than all that is loaded, what follows starts where it ends.
  if (last && !flatten(data).some(older)) last.nextCursor = newest.nextCursor ?? null;
  return { ...data, pages };
}

/** Returns the pages with `avatar` as it is now, where it is in them. */
export function withChanged(data: AvatarPages, avatar: Avatar): AvatarPages {
  const replace = (list: Avatar[]) => list.map((one) => (one.id === avatar.id ? avatar : one));
  return changeItems<"avatars", Avatar, AvatarPages>(data, "avatars", replace);
}

/** Returns the pages with `avatar` in its place: ids grow with time, and the newest comes first. */
export function withAvatar(data: AvatarPages, avatar: Avatar): AvatarPages {
  if (flatten(data).some(({ id }) => id === avatar.id)) {
    return withChanged(data, avatar);
  }
  const home = data.pages.findIndex((page) => !page.nextCursor || isAfter(avatar, page));
  const pages = data.pages.map((page, index) =>
    index === home ? { ...page, avatars: inserted(page.avatars, avatar) } : page,
  );
  return { ...data, pages };
}

function isAfter(avatar: Avatar, page: AvatarPage): boolean {
  const last = page.avatars.at(-1);
  return last !== undefined && avatar.id > last.id;
}

function inserted(list: Avatar[], avatar: Avatar): Avatar[] {
  const found = list.findIndex(({ id }) => id < avatar.id);
  return list.toSpliced(found === -1 ? list.length : found, 0, avatar);
}

export function withoutAvatars(data: AvatarPages, ids: ReadonlySet<string>): AvatarPages {
  return changeItems<"avatars", Avatar, AvatarPages>(data, "avatars", (list) =>
    list.filter(({ id }) => !ids.has(id)),
  );
}
