import createClient, { type Client } from "openapi-fetch";
import { createContext, use } from "react";
import type { Session } from "@/lib/session/session";
import { sendOnce } from "./idempotency";
import type { paths } from "./schema";
import type { Send } from "./send";

export type Api = Client<paths>;

export interface ApiParts {
  baseUrl: string;
  session: Session;
  send?: Send;
  /** Is called when the API has queued something. */
  onQueued?: () => void;
}

const QUEUED = 202;

/**
 * The one way to the API: adds the token, and after a 401 renews it and asks once more. What creates
 * something is done once, however often the network makes it ask.
 */
export function createApi({ baseUrl, session, send = fetch, onQueued }: ApiParts): Api {
  async function signed(request: Request): Promise<Response> {
    const token = await session.accessToken();
    const first = await send(withToken(request.clone(), token));
    if (first.status !== 401 || !token) return first;
    const renewed = await session.renew();
    if (!renewed) return first;
    const second = await send(withToken(request, renewed));
    if (second.status === 401) session.end("expired");
    return second;
  }
  const once = sendOnce(signed);
  async function heeded(request: Request): Promise<Response> {
    const reply = await once(request);
    if (reply.status === QUEUED) onQueued?.();
    return reply;
  }
  return createClient<paths>({ baseUrl, fetch: heeded });
}

function withToken(request: Request, token: string | null): Request {
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  return request;
}

const ApiContext = createContext<Api | null>(null);
export const ApiProvider = ApiContext;

export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error("ApiProvider is missing");
  return api;
}
