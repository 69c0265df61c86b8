import { useMemo } from "react";
import { useOlderAvatars } from "@/api/avatar-creator/older-avatars";
import { isOpen, PAGE } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import { useQuietPace } from "@/api/pace";

/**
 * How often to look at the newest page for pictures that are being prepared; false when it has
 * none. Older ones are looked at from here, in turn with that page. Those that are still on their
 * way from here (`onTheWay`, avatar ids) need no looking after.
 */
export function usePace(avatars: readonly Avatar[], onTheWay: ReadonlySet<string>): number | false {
  const [newest, older] = useMemo(() => {
    const waits = (avatar: Avatar) => isOpen(avatar) && !onTheWay.has(avatar.id);
    return [avatars.slice(0, PAGE).filter(waits), avatars.slice(PAGE).filter(waits)];
  }, [avatars, onTheWay]);
  const open = [...newest, ...older];
  const every = useQuietPace(open.map(({ id, status }) => `${id} ${status}`).join());
  const inTurn = newest.length > 0 && older.length > 0 ? 2 * every : every;
  useOlderAvatars(older, inTurn);
  return newest.length > 0 && inTurn;
}
