import type { Tokens } from "./tokens";

/** The user pool: passwords and codes go to it alone. Refusals are AuthProblems. */
export interface UserPool {
  signIn(email: string, password: string): Promise<Tokens>;
  signUp(email: string, password: string): Promise<void>;
  confirm(email: string, code: string): Promise<void>;
  resendCode(email: string): Promise<void>;
  forgotPassword(email: string): Promise<void>;
  resetPassword(email: string, code: string, password: string): Promise<void>;
  /** Throws SessionEnded when the refresh token is no longer good. */
  renew(refreshToken: string): Promise<Tokens>;
  revoke(refreshToken: string): Promise<void>;
}
