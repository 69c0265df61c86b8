import { createContext, useContext } from "react";
import type { AuthProblemCode } from "@/lib/session/problem";

export type AuthFieldName = "email" | "password" | "code";

export interface Refusal {
  /** Of the element that says why. */
  id: string;
  code: AuthProblemCode;
}

const REFUSED: Partial<Record<AuthProblemCode, readonly AuthFieldName[]>> = {
  wrong_credentials: ["email", "password"],
  not_confirmed: ["email"],
  already_registered: ["email"],
  weak_password: ["password"],
  wrong_code: ["code"],
  expired_code: ["code"],
  invalid_input: ["email", "code"],
};

export const RefusalContext = createContext<Refusal | null>(null);

/** The id of what says why the field `name` was refused; undefined when it was not. */
export function useRefusedBy(name: AuthFieldName): string | undefined {
  const refusal = useContext(RefusalContext);
  return refusal && REFUSED[refusal.code]?.includes(name) ? refusal.id : undefined;
}
