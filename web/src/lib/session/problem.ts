/** The session cannot be renewed: signing in again is the only way. */
export class SessionEnded extends Error {}

export type AuthProblemCode =
  | "wrong_credentials"
  | "not_confirmed"
  | "already_registered"
  | "wrong_code"
  | "expired_code"
  | "weak_password"
  | "too_many_attempts"
  | "invalid_input"
  | "offline"
  | "unavailable";

/** The user pool refused, for a reason a person can act on. */
export class AuthProblem extends Error {
  readonly code: AuthProblemCode;

  constructor(code: AuthProblemCode, cause?: unknown) {
    super(code, { cause });
    this.name = "AuthProblem";
    this.code = code;
  }
}

const CODES: Record<string, AuthProblemCode> = {
  NotAuthorizedException: "wrong_credentials",
  UserNotFoundException: "wrong_credentials",
  UserNotConfirmedException: "not_confirmed",
  UsernameExistsException: "already_registered",
  CodeMismatchException: "wrong_code",
  ExpiredCodeException: "expired_code",
  InvalidPasswordException: "weak_password",
  LimitExceededException: "too_many_attempts",
  TooManyRequestsException: "too_many_attempts",
  TooManyFailedAttemptsException: "too_many_attempts",
  InvalidParameterException: "invalid_input",
  TypeError: "offline",
  NetworkError: "offline",
};

/** Turns what the user pool's client throws into an AuthProblem. */
export function authProblem(error: unknown): AuthProblem {
  if (error instanceof AuthProblem) return error;
  const name = error instanceof Error ? error.name : "";
  return new AuthProblem(CODES[name] ?? "unavailable", error);
}
