import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { keys } from "@/api/avatar-creator/keys";
import { dropAvatar, putAvatar } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import {
  discardAvatar,
  reserveUpload,
  sendPicture,
  type UploadForm,
} from "@/api/avatar-creator/uploads";
import { type Api, useApi } from "@/api/client";
import { fileNameToSend } from "@/foundation/uploads/names";
import type { PictureType } from "@/foundation/uploads/picture-facts";
import { type Outside, UploadQueue } from "@/foundation/uploads/queue";
import type { Upload } from "@/foundation/uploads/queue-state";
import { Shrinker } from "@/foundation/uploads/shrinker";
import { useIdentity } from "@/lib/session/context";
import type { Session } from "@/lib/session/session";

export interface Uploads {
  queue: UploadQueue<UploadForm>;
  shrinker: Shrinker;
}

// One for each way to the API, so that uploads go on while the person looks elsewhere.
const known = new WeakMap<Api, Uploads>();

/** The uploads of who is signed in, wherever they are going. */
export function useUploads(): Uploads {
  const api = useApi();
  const client = useQueryClient();
  const { session } = useIdentity();
  const found = known.get(api) ?? createUploads(api, client, session);
  known.set(api, found);
  return found;
}

export function useUploadList(): readonly Upload[] {
  const { queue } = useUploads();
  return useSyncExternalStore(queue.subscribe, queue.current);
}

function createUploads(api: Api, client: QueryClient, session: Session): Uploads {
  const shrinker = new Shrinker();
  const queue = new UploadQueue(outside(api, client, shrinker));
  session.subscribe(() => session.current() ?? queue.abandon());
  return { queue, shrinker };
}

function outside(api: Api, client: QueryClient, shrinker: Shrinker): Outside<UploadForm> {
  const reserved = new Map<string, Avatar>();
  return {
    prepare: ({ file, type, shrinks }) => {
      const original = typed(file, type);
      return shrinks ? shrinker.smaller(original) : Promise.resolve(original);
    },
    async reserve({ projectId, name, file }, bytes) {
      const { avatar, upload } = await reserveUpload(api, projectId, {
        name,
        fileName: fileNameToSend(file.name),
        contentType: bytes.type as PictureType,
        size: bytes.size,
      });
      reserved.set(avatar.id, avatar);
      putAvatar(client, avatar);
      void refreshMoney(client);
      return { avatarId: avatar.id, form: upload };
    },
    send: sendPicture,
    async discard({ avatarId }) {
      const avatar = avatarId && reserved.get(avatarId);
      if (!avatar) return;
      await discardAvatar(api, avatar.id);
      dropAvatar(client, avatar);
      void refreshMoney(client);
    },
  };
}

const typedFiles = new WeakMap<File, Blob>();

/** The file under its real type, whatever its name says; the same object for the same file. */
export function typed(file: File, type: PictureType): Blob {
  const found = typedFiles.get(file) ?? file.slice(0, file.size, type);
  typedFiles.set(file, found);
  return found;
}

async function refreshMoney(client: QueryClient): Promise<void> {
  const queries = [keys.credits, keys.ledger, keys.projects, keys.stats];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
