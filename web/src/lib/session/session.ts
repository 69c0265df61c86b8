import { SessionEnded } from "./problem";
import { isGood, type TokenStore, type Tokens } from "./tokens";

export type EndReason = "signed-out" | "expired";

export interface SessionParts {
  store: TokenStore;
  renew: (refreshToken: string) => Promise<Tokens>;
  now?: () => number;
}

/** Who is signed in, in this browser; renews its tokens by itself. */
export class Session {
  readonly #parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  #tokens: Tokens | null;
  #renewal: Promise<string | null> | null = null;
  #endReason: EndReason | null = null;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#tokens = parts.store.read();
    parts.store.watch(() => this.#set(parts.store.read()));
  }

  /** Why the last session ended, until somebody signs in again. */
  get endReason(): EndReason | null {
    return this.#endReason;
  }

  readonly current = (): Tokens | null => this.#tokens;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  begin(tokens: Tokens): void {
    this.#endReason = null;
    this.#keep(tokens);
  }

  end(reason: EndReason): void {
    this.#endReason = reason;
    this.#keep(null);
  }

  /** Returns a token that is good for at least two minutes, null when nobody is signed in. */
  async accessToken(): Promise<string | null> {
    const tokens = this.#tokens;
    if (!tokens) return null;
    return isGood(tokens, this.#parts.now?.()) ? tokens.accessToken : this.renew();
  }

  /**
   * Replaces the tokens and returns the new access token, null when the session is over.
   * Callers at the same moment share one renewal. Throws when the network fails.
   */
  renew(): Promise<string | null> {
    this.#renewal ??= this.#renewNow().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async #renewNow(): Promise<string | null> {
    const before = this.#tokens;
    if (!before) return null;
    try {
      const renewed = await this.#parts.renew(before.refreshToken);
      if (this.#tokens !== before) return this.#tokens?.accessToken ?? null;
      this.#keep({ ...renewed, email: renewed.email || before.email });
      return renewed.accessToken;
    } catch (error) {
      if (!(error instanceof SessionEnded)) throw error;
      if (this.#tokens === before) this.end("expired");
      return null;
    }
  }

  #keep(tokens: Tokens | null): void {
    this.#parts.store.write(tokens);
    this.#set(tokens);
  }

  #set(tokens: Tokens | null): void {
    this.#tokens = tokens;
    for (const listener of this.#listeners) listener();
  }
}
