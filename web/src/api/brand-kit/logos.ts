import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import type { components } from "../schema";
import { BASE } from "./app";
import { named, refreshKits, showKit } from "./kits";
import type { Kit, LogoKind, LogoType } from "./types";

/** A file that is to be a logo, under its real type. */
export interface LogoFile {
  kind: LogoKind;
  file: Blob;
  type: LogoType;
}

interface Sent {
  kitId: string;
  logo: LogoFile;
  /** Is told the share that has left, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Announces and sends a logo; returns the kit that waits for it to be prepared. */
export async function sendLogo(api: Api, { kitId, logo, onProgress }: Sent): Promise<Kit> {
  const { kind, file, type } = logo;
  const body = { kind, contentType: type, size: file.size };
  const { kit, upload } = await answer(
    api.POST(`${BASE}/kits/{kit_id}/logo`, {
      ...named(kitId),
      body: body as components["schemas"]["LogoUpload"],
    }),
  );
  const { sendPicture } = await import("../media/send-picture");
  const { signal } = new AbortController();
  await sendPicture(upload, file, { signal, onProgress: onProgress ?? (() => undefined) });
  return kit;
}

export function useSendLogo() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) => sendLogo(api, sent),
    onSuccess: (kit) => {
      showKit(client, kit);
      return refreshKits(client);
    },
    onError: () => refreshKits(client),
    meta: { shownInPlace: true },
  });
}

export function useRemoveLogo(kitId: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (kind: LogoKind) => {
      const params = { path: { kit_id: kitId, kind } };
      return (await answer(api.DELETE(`${BASE}/kits/{kit_id}/logo/{kind}`, { params }))).kit;
    },
    onSuccess: (kit) => showKit(client, kit),
    onSettled: () => refreshKits(client),
  });
}
