import { useNavigate, useSearchParams } from "react-router";
import { safeNext } from "@/lib/paths";
import { useIdentity } from "@/lib/session/context";
import type { Tokens } from "@/lib/session/tokens";
import type { paths } from "./paths";

/** Starts the session and goes to where the person wanted to be. */
export function useArrival(): (tokens: Tokens) => void {
  const { session } = useIdentity();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  return (tokens) => {
    session.begin(tokens);
    navigate(safeNext(query.get("next")), { replace: true });
  };
}

/** What one auth screen tells the next. It stays out of the address. */
export interface Handover {
  email?: string;
  notice?: "password_changed" | "confirmed";
}

/** Returns the path of another auth screen, keeping where the person wanted to be. */
export function useAuthLink(): (path: (typeof paths)[keyof typeof paths]) => string {
  const [query] = useSearchParams();
  const next = query.get("next");
  return (path) => (next ? `${path}?${new URLSearchParams({ next })}` : path);
}

/** Reads what the screen before handed over. */
export function handoverOf(state: unknown): Handover {
  return typeof state === "object" && state !== null ? (state as Handover) : {};
}
