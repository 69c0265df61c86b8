import { useMutation } from "@tanstack/react-query";
import { answer } from "./answer";
import { type Api, useApi } from "./client";
import type { components } from "./schema";

type Export = components["schemas"]["ExportOut"];
type App = "avatar-creator" | "pose-generator" | "product-manager";

/** Has a ZIP made; a refusal is shown where it was ordered. */
export function useOrderZip<Order>(
  send: (api: Api, body: Order) => Parameters<typeof answer<{ export: Export }>>[0],
) {
  const api = useApi();
  return useMutation({
    mutationFn: async (body: Order) => (await answer(send(api, body))).export,
    meta: { shownInPlace: true },
  });
}

/** Where a ZIP of an app is fetched; null when there is none. One that is gone is refused. */
export async function exportLink(api: Api, app: App, id: string): Promise<string | null> {
  const params = { path: { export_id: id } };
  const reply = await answer(api.GET(`/apps/${app}/exports/{export_id}`, { params }));
  return reply.export.downloadUrl;
}
