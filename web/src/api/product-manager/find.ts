import { answer } from "../answer";
import type { Api } from "../client";
import { BASE } from "./app";
import type { Product } from "./types";

const MOST = 8;

interface Asked {
  api: Api;
  signal: AbortSignal;
}

/** Returns products whose name, SKU or tags hold the words of `text`. */
export async function findProducts({ api, signal }: Asked, text: string): Promise<Product[]> {
  const query = { q: text, limit: MOST };
  return (await answer(api.GET(`${BASE}/products`, { signal, params: { query } }))).products;
}
