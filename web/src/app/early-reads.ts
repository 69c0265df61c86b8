import type { Send } from "@/api/send";
import { isGood, type Tokens } from "@/lib/session/tokens";

export interface EarlyReads {
  /** Answers with what is on its way already, once; asks for everything else. */
  send: Send;
  /** Gives up what nobody has asked for: it would be old when somebody does. */
  drop: () => void;
}

/**
 * Sends the first requests of a page while the code that asks for them is still loading. `urls` are
 * absolute. With tokens that have run out, or none, nothing goes ahead.
 */
export function readEarly(
  urls: readonly string[],
  tokens: Tokens | null,
  fetchNow: Send = fetch,
): EarlyReads {
  const sent = new Map<string, Promise<Response>>();
  if (tokens && isGood(tokens)) {
    const headers = { Authorization: `Bearer ${tokens.accessToken}` };
    for (const url of urls) {
      const reply = fetchNow(new Request(url, { headers }));
      reply.catch(() => undefined); // who asks for it learns of it
      sent.set(url, reply);
    }
  }
  const send = (request: Request): Promise<Response> => {
    const early = request.method === "GET" ? sent.get(request.url) : undefined;
    if (early) sent.delete(request.url);
    return early ?? fetchNow(request);
  };
  return { send, drop: () => sent.clear() };
}
