export type ApiErrorKind =
  | "offline"
  | "unauthenticated"
  | "payment"
  | "not-found"
  | "conflict"
  | "too-large"
  | "limited"
  | "invalid"
  | "server";

export interface ApiErrorFacts {
  kind: ApiErrorKind;
  code: string;
  status: number;
  requestId?: string | undefined;
  details?: { path: (string | number)[]; message: string }[] | undefined;
  /** With `payment`: the price, in credits. */
  required?: number | undefined;
  /** With `payment`: what is there, in credits. */
  balance?: number | undefined;
  /** With `sku_taken`: the product that has it, by id. */
  takenBy?: string | undefined;
  /** With `limited`: seconds to wait. */
  retryAfter?: number | undefined;
}

/** A request that did not work out, with everything a screen may want to say about it. */
export class ApiError extends Error {
  readonly facts: ApiErrorFacts;

  constructor(message: string, facts: ApiErrorFacts, cause?: unknown) {
    super(message, { cause });
    this.name = "ApiError";
    this.facts = facts;
  }

  get kind(): ApiErrorKind {
    return this.facts.kind;
  }
}

/** The network did not carry the request. */
export function offlineError(cause?: unknown): ApiError {
  return new ApiError("No connection.", { kind: "offline", code: "offline", status: 0 }, cause);
}

/** Whether this is a refusal of such a kind. */
export function isOfKind(error: unknown, ...kinds: ApiErrorKind[]): error is ApiError {
  return error instanceof ApiError && kinds.some((kind) => kind === error.kind);
}

/** Whether trying the same request again may help by itself. */
export function mayPass(error: unknown): boolean {
  return isOfKind(error, "server", "offline");
}
