import type { QueryClient } from "@tanstack/react-query";
import { keys } from "@/api/avatar-creator/keys";
import { dropAvatar, putAvatar } from "@/api/avatar-creator/project-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import {
  discardAvatar,
  findDuplicates,
  MOST_TOGETHER,
  type Reservation,
  reserveUpload,
  reserveUploads,
  signAgain,
} from "@/api/avatar-creator/uploads";
import type { Api } from "@/api/client";
import { Digester } from "@/foundation/uploads/digester";
import { fileNameToSend } from "@/foundation/uploads/names";
import type { PictureType } from "@/foundation/uploads/picture-facts";
import type { Prepared } from "@/foundation/uploads/queue";
import type { Reserving } from "@/foundation/uploads/reserving";
import type { ApiError } from "@/lib/api-error";
import type { AboutUpload } from "../brands/UploadQuestions";
import { paths } from "../paths";

/** How uploads become avatars. Few visits send any, so this comes with the first of them. */
export function reserving(api: Api, client: QueryClient): Reserving {
  const digester = new Digester();
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
    digestOf: (file) => digester.of(file),
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
    ...said(about as AboutUpload | null),
  };
}

function said(about: AboutUpload | null): Partial<Reservation> {
  return {
    ...about?.subject,
    ...(about?.consent && { consent: about.consent }),
    ...(about?.brandKitId && { brandKitId: about.brandKitId }),
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
