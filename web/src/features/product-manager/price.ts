const MOST = 999_999_999_999;
const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  rb: 1000,
  ribu: 1000,
  k: 1000,
  jt: 1_000_000,
  juta: 1_000_000,
};
// "Rp 25.000,-", "25rb", "1,5 juta"
const WRITTEN = /^(?:rp|idr)?\.?(\d[\d.,]*?)(rb|ribu|k|jt|juta)?(?:[.,]?-+)?$/;
const GROUPED = /^([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+)(?:[.,](\d{1,2}))?$/;
const PLAIN = /^(\d+)(?:[.,](\d{1,2}))?$/;
// "25.00" may be meant as 25 or as 25.000; nobody who writes 25000.00 means millions.
const UNCLEAR = /^\d{1,3}[.,]\d{1,2}$/;
const BELOW_ONE = /^(0)[.,](\d+)$/;

/**
 * Reads a price as people write it, in whole rupiah: null when nothing is written, undefined when
 * it makes no sense. Three digits after a point or comma are thousands, one or two a fraction; few
 * digits before a fraction, and no word for a scale, may mean either and make no sense.
 */
export function readPrice(text: string): number | null | undefined {
  const compact = text.toLowerCase().replace(/\s/g, "");
  if (!compact) return null;
  const [, digits = "", scale = ""] = WRITTEN.exec(compact) ?? [];
  const price = scaled(digits, SCALES[scale] ?? 1);
  return price !== undefined && Number.isInteger(price) && price <= MOST ? price : undefined;
}

function scaled(digits: string, scale: number): number | undefined {
  if (scale === 1 && UNCLEAR.test(digits)) return undefined;
  const belowOne = scale > 1 ? BELOW_ONE.exec(digits) : null;
  const [, whole, fraction = ""] = belowOne ?? GROUPED.exec(digits) ?? PLAIN.exec(digits) ?? [];
  if (whole === undefined) return undefined;
  // In one number: 1.1 * 1000 would be a little more than 1100.
  const shifted = Number(whole.replace(/[.,]/g, "") + fraction);
  return (shifted * scale) / 10 ** fraction.length;
}

/** Writes a price into a field: "25.000", as Indonesia does in every language. */
export function writePrice(price: number | null): string {
  return price === null ? "" : new Intl.NumberFormat("id").format(price);
}
