import { answer } from "../answer";
import type { Api } from "../client";
import { BASE } from "./app";

const MOST = 100;

/** Returns what the newest brands are called, by id. */
export async function readNames(api: Api): Promise<Record<string, string>> {
  const params = { query: { limit: MOST } };
  const { kits } = await answer(api.GET(`${BASE}/kits`, { params }));
  return Object.fromEntries(kits.map(({ id, brandName }) => [id, brandName]));
}
