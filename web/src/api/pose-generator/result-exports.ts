import { useMutation } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import type { ResultExport } from "./batch-types";

/** Has a ZIP made of some pictures, or of those of a batch. */
export function useExportResults() {
  const api = useApi();
  return useMutation({
    mutationFn: async (body: ResultExport) =>
      (await answer(api.POST(`${BASE}/exports`, { body }))).export,
    meta: { shownInPlace: true },
  });
}

/** Where a ZIP is fetched; null when there is none. One that is gone is refused. */
export async function exportLink(api: Api, id: string): Promise<string | null> {
  const params = { path: { export_id: id } };
  const reply = await answer(api.GET(`${BASE}/exports/{export_id}`, { params }));
  return reply.export.downloadUrl;
}
