import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/avatar-creator/keys";
import { dropAvatar, putAvatar } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import { discardAvatar, reserveUpload } from "@/api/avatar-creator/uploads";
import { type Api, useApi } from "@/api/client";
import { fileNameToSend } from "@/foundation/uploads/names";
import type { PictureType } from "@/foundation/uploads/picture-facts";
import { createUploads, type Reserving, type Uploads } from "@/foundation/uploads/uploads";
import { useIdentity } from "@/lib/session/context";

// One for each way to the API, so that uploads go on while the person looks elsewhere.
const known = new WeakMap<Api, Uploads>();

/** The uploads of avatars, into whatever project they are going. */
export function useUploads(): Uploads {
  const api = useApi();
  const client = useQueryClient();
  const { session } = useIdentity();
  const found = known.get(api) ?? createUploads(reserving(api, client), session);
  known.set(api, found);
  return found;
}

function reserving(api: Api, client: QueryClient): Reserving {
  const reserved = new Map<string, Avatar>();
  return {
    async reserve({ target, name, file }, bytes) {
      const { avatar, upload } = await reserveUpload(api, target, {
        name,
        fileName: fileNameToSend(file.name),
        contentType: bytes.type as PictureType,
        size: bytes.size,
      });
      reserved.set(avatar.id, avatar);
      putAvatar(client, avatar);
      void refreshMoney(client);
      return { itemId: avatar.id, form: upload };
    },
    async discard({ itemId }) {
      const avatar = itemId && reserved.get(itemId);
      if (!avatar) return;
      await discardAvatar(api, avatar.id);
      dropAvatar(client, avatar);
      void refreshMoney(client);
    },
  };
}

async function refreshMoney(client: QueryClient): Promise<void> {
  const queries = [keys.credits, keys.ledger, keys.projects, keys.stats];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
