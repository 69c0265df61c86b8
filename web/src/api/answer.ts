import { ApiError, type ApiErrorFacts, type ApiErrorKind, offlineError } from "@/lib/api-error";

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

const KINDS: Record<number, ApiErrorKind> = {
  401: "unauthenticated",
  402: "payment",
  403: "unauthenticated",
  404: "not-found",
  409: "conflict",
  413: "too-large",
  429: "limited",
};

/** Returns the data of a request; every other outcome becomes an ApiError. */
export async function answer<T>(request: Promise<Outcome<T>>): Promise<T> {
  const { data } = await answerWithHeaders(request);
  return data;
}

/** As `answer`, with the headers of the reply. */
export async function answerWithHeaders<T>(
  request: Promise<Outcome<T>>,
): Promise<{ data: T; headers: Headers }> {
  const { data, error, response } = await request.catch(undelivered);
  if (data === undefined) throw refusal(response, error);
  return { data, headers: response.headers };
}

function undelivered(cause: unknown): never {
  if (cause instanceof ApiError) throw cause;
  if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
  if (cause instanceof SyntaxError) {
    const facts = { kind: "server", code: "unreadable_answer", status: 200 } as const;
    throw new ApiError("The answer could not be read.", facts, cause);
  }
  throw offlineError(cause);
}

/** Understands our own error shape, API Gateway's `{message}`, and bodies that are neither. */
export function refusal(response: Response, body: unknown): ApiError {
  const said = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const message = text(said.error) ?? text(said.message) ?? `HTTP ${response.status}`;
  const facts: ApiErrorFacts = {
    kind: KINDS[response.status] ?? (response.status >= 500 ? "server" : "invalid"),
    code: text(said.code) ?? `http_${response.status}`,
    status: response.status,
    requestId: text(said.requestId) ?? response.headers.get("x-amzn-requestid") ?? undefined,
    details: Array.isArray(said.details) ? (said.details as ApiErrorFacts["details"]) : undefined,
    required: number(said.required),
    balance: number(said.balance),
    takenBy: text(said.takenBy),
    retryAfter: number(response.headers.get("Retry-After")) ?? number(said.retryAfter),
  };
  return new ApiError(message, facts);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  const found = value === null || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(found) ? found : undefined;
}
