import { useMutation } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import type { components } from "../schema";
import { BASE } from "./app";

export type ProductExport = components["schemas"]["ProductExport"];

/** Has a ZIP made of pictures of products, or of their listing pictures. */
export function useExportProducts() {
  const api = useApi();
  return useMutation({
    mutationFn: async (body: ProductExport) =>
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
