const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
];
const A_WEEK = 7 * 86_400;

/** Formats numbers and times the way readers of `language` write them. Times are ISO 8601. */
export function createFormat(language: string, now: () => number = Date.now) {
  const number = once(() => new Intl.NumberFormat(language));
  const signed = once(() => new Intl.NumberFormat(language, { signDisplay: "exceptZero" }));
  // As it is typed: rupiah are written in one way, whatever is spoken.
  const rupiah = once(
    () =>
      new Intl.NumberFormat("id", {
        style: "currency",
        currency: "IDR",
        currencyDisplay: "narrowSymbol",
        maximumFractionDigits: 0,
      }),
  );
  const decimal = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
  const date = once(() => new Intl.DateTimeFormat(language, { dateStyle: "medium" }));
  const shortDate = once(
    () => new Intl.DateTimeFormat(language, { day: "numeric", month: "short" }),
  );
  const dateTime = once(
    () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
  );
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));

  function ago(iso: string): string {
    const seconds = (new Date(iso).getTime() - now()) / 1000;
    if (Math.abs(seconds) >= A_WEEK) return date().format(new Date(iso));
    const step = STEPS.findLast(([, size]) => Math.abs(seconds) >= size);
    return step
      ? relative().format(Math.round(seconds / step[1]), step[0])
      : relative().format(0, "second");
  }

  return {
    number: (value: number) => number().format(value),
    signed: (value: number) => signed().format(value),
    rupiah: (value: number) => rupiah().format(value),
    decimal: (value: number) => decimal().format(value),
    date: (iso: string) => date().format(new Date(iso)),
    day: (day: Date) => shortDate().format(day),
    dateTime: (iso: string) => dateTime().format(new Date(iso)),
    ago,
  };
}

// Each takes milliseconds to make, and a screen needs one or two.
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export type Format = ReturnType<typeof createFormat>;

// A grid asks for them in every card.
const made = new Map<string, Format>();

/** The formats of a language; the same ones each time. */
export function formatsOf(language: string): Format {
  const formats = made.get(language) ?? createFormat(language);
  made.set(language, formats);
  return formats;
}

/**
 * Formats a number and a date of a language. A browser's first ones take long, so this is for
 * a moment when there is time.
 */
export function formatOnce(language: string): void {
  const formats = formatsOf(language);
  formats.number(0);
  formats.ago(new Date().toISOString());
}
