import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/avatar-creator/keys";
import { dropAvatar, putAvatar } from "@/api/avatar-creator/project-avatars";
import type { Avatar, Consent } from "@/api/avatar-creator/types";
import {
  discardAvatar,
  findDuplicates,
  MOST_TOGETHER,
  type Reservation,
  reserveUpload,
  reserveUploads,
  signAgain,
} from "@/api/avatar-creator/uploads";
import { type Api, useApi } from "@/api/client";
import { Digester } from "@/foundation/uploads/digester";
import { fileNameToSend } from "@/foundation/uploads/names";
import type { PictureType } from "@/foundation/uploads/picture-facts";
import type { Prepared } from "@/foundation/uploads/queue";
import { createUploads, type Reserving, type Uploads } from "@/foundation/uploads/uploads";
import type { ApiError } from "@/lib/api-error";
import { useIdentity } from "@/lib/session/context";
import { paths } from "../paths";

// One for each way to the API, so that uploads go on while the person looks elsewhere.
const known = new WeakMap<Api, Uploads>();

/** The uploads of avatars, into whatever project they are going. */
export function useUploads(): Uploads {
  const api = useApi();
  const client = useQueryClient();
  const { session } = useIdentity();
  const found = known.get(api) ?? anUploads(api, client, session);
  known.set(api, found);
  return found;
}

function anUploads(api: Api, client: QueryClient, session: Parameters<typeof createUploads>[2]) {
  const digester = new Digester();
  return createUploads(reserving(api, client, digester), digester, session);
}

function reserving(api: Api, client: QueryClient, digester: Digester): Reserving {
  const reserved = new Map<string, Avatar>();
  const take = ({ avatar, upload }: Awaited<ReturnType<typeof reserveUpload>>) => {
    reserved.set(avatar.id, avatar);
    putAvatar(client, avatar);
    return { itemId: avatar.id, form: upload };
  };
  return {
    async reserve(upload, bytes) {
      const announced = await announcement({ upload, bytes }, digester);
      const taken = take(await reserveUpload(api, upload.target, announced));
      void refreshMoney(client);
      return taken;
    },
    async reserveMany(prepared) {
      const announced = await Promise.all(prepared.map((one) => announcement(one, digester)));
      const target = prepared[0]?.upload.target ?? "";
      const outcomes: Awaited<ReturnType<typeof reserveUploads>> = [];
      for (const some of together(announced)) {
        // What one call refuses must not lose what others took.
        const refused = (error: Error) => some.map(() => error as ApiError);
        outcomes.push(...(await reserveUploads(api, target, some).catch(refused)));
      }
      void refreshMoney(client);
      return outcomes.map((outcome) => (outcome instanceof Error ? outcome : take(outcome)));
    },
    signAgain: (itemId) => signAgain(api, itemId),
    async findKnown(digests) {
      const calls = together(digests).map((some) => findDuplicates(api, some));
      const found = (await Promise.all(calls)).flatMap((answers) => [...answers]);
      return new Map(found.map(([digest, avatar]) => [digest, place(avatar)]));
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

async function announcement(
  { upload: { name, file, anyway, about }, bytes }: Prepared,
  digester: Digester,
): Promise<Reservation> {
  return {
    name,
    fileName: fileNameToSend(file.name),
    contentType: bytes.type as PictureType,
    size: bytes.size,
    sha256: await digester.of(bytes),
    allowDuplicate: anyway,
    consent: (about as Consent | null) ?? undefined,
  };
}

function together<Item>(list: readonly Item[]): Item[][] {
  const calls = Math.ceil(list.length / MOST_TOGETHER);
  const start = (call: number) => call * MOST_TOGETHER;
  return Array.from({ length: calls }, (_, call) => list.slice(start(call), start(call + 1)));
}

function place({ id, name, projectId }: Avatar) {
  return { name, path: paths.avatar(projectId, id) };
}

async function refreshMoney(client: QueryClient): Promise<void> {
  const queries = [keys.credits, keys.ledger, keys.projects, keys.stats];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
