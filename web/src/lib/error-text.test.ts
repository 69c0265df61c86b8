import i18next from "i18next";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import errors from "@/locales/en/errors.json";
import reasons from "@/locales/en/reasons.json";
import { ApiError } from "./api-error";
import { errorText } from "./error-text";

const codes = { ...errors.codes, ...reasons.codes };

beforeAll(() => i18next.init({ lng: "en", resources: { en: { errors: { ...errors, codes } } } }));

afterEach(() => void vi.useRealTimers());

const said = (error: unknown) => errorText(i18next.getFixedT("en", "errors"), error);

it("says in numbers what is missing", () => {
  const facts = { kind: "payment", code: "insufficient_credits", status: 402 } as const;
  expect(said(new ApiError("raw", { ...facts, required: 15, balance: 3 }))).toBe(
    "Not enough credits: this takes 15, you have 3.",
  );
});

it("falls back to the server's words for a code it does not know", () => {
  const facts = { kind: "conflict", code: "brand_new_code", status: 409 } as const;
  expect(said(new ApiError("The moon is full.", facts))).toBe("The moon is full.");
});

it("names no internals of an error that is no answer", () => {
  expect(said(new RangeError("x is undefined"))).toBe(errors.unexpected);
});

it.each([
  [30, "Too many requests. Try again in 30 seconds."],
  [3412, "Too many requests. Try again in 57 minutes."],
  [81_420, "Too many requests. Try again after Friday 7:00 AM."],
])("says how long to wait: %d seconds", (retryAfter, text) => {
  vi.useFakeTimers({ now: new Date("2026-03-05T08:23:01") });
  const facts = { kind: "limited", code: "rate_limited", status: 429, retryAfter } as const;
  expect(said(new ApiError("raw", facts))).toBe(text);
});

it.each(["version_conflict", "idempotency_key_reused", "idempotency_in_progress"])(
  "has its own words for %s",
  (code) => {
    const text = said(new ApiError("raw", { kind: "conflict", code, status: 409 }));
    expect(text).toBe(codes[code as "version_conflict"]);
  },
);
