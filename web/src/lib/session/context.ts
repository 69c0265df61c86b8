import { createContext, use, useSyncExternalStore } from "react";
import type { Session } from "./session";
import type { Tokens } from "./tokens";
import type { UserPool } from "./user-pool";

export interface Identity {
  session: Session;
  pool: UserPool;
}

const IdentityContext = createContext<Identity | null>(null);
export const IdentityProvider = IdentityContext;

export function useIdentity(): Identity {
  const identity = use(IdentityContext);
  if (!identity) throw new Error("IdentityProvider is missing");
  return identity;
}

/** The tokens of who is signed in; renders again when that changes. */
export function useTokens(): Tokens | null {
  const { session } = useIdentity();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Signs out here at once, and makes the refresh token useless. */
export function useSignOut(): () => void {
  const { session, pool } = useIdentity();
  return () => {
    const token = session.current()?.refreshToken;
    session.end("signed-out");
    // Signed out is signed out: an unreachable pool lets the token run out by itself.
    if (token) pool.revoke(token).catch(() => undefined);
  };
}
