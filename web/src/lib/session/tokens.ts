import { localStore, type Store } from "../storage";

/** What signing in yields. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since 1970, by the clock of this browser. */
  expiresAt: number;
  email: string;
}

/** Where tokens live between visits. */
export interface TokenStore {
  read(): Tokens | null;
  write(tokens: Tokens | null): void;
  /** Calls `listener` when another tab changed them. */
  watch(listener: () => void): void;
}

const AHEAD_MS = 2 * 60 * 1000;
const KEY = "lumiku.session";

/** Whether the access token is good for at least two minutes. */
export function isGood({ expiresAt }: Tokens, now: number = Date.now()): boolean {
  return expiresAt - now > AHEAD_MS;
}

/** Keeps tokens in localStorage; web/README.md says why. */
export function browserTokenStore(storage: Store = localStore): TokenStore {
  return {
    read: () => parse(storage.getItem(KEY)),
    write: (tokens) =>
      tokens ? storage.setItem(KEY, JSON.stringify(tokens)) : storage.removeItem(KEY),
    watch: (listener) =>
      window.addEventListener("storage", (event) => {
        if (event.key === KEY || event.key === null) listener();
      }),
  };
}

function parse(text: string | null): Tokens | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isTokens(value) ? value : null;
  } catch {
    return null;
  }
}

function isTokens(value: unknown): value is Tokens {
  if (typeof value !== "object" || value === null) return false;
  const tokens = value as Partial<Record<keyof Tokens, unknown>>;
  const texts = [tokens.accessToken, tokens.refreshToken, tokens.email];
  return texts.every((text) => typeof text === "string") && typeof tokens.expiresAt === "number";
}
