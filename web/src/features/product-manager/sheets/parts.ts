import type { SheetPart } from "@/api/product-manager/sheets";

type TextPart = Extract<SheetPart, { csv: string }>;

const MOST_ROWS = 1000;
// A request takes 1 MB of text, and twice as many bytes.
const LONGEST = 500_000;
const SEPARATORS = [",", ";", "\t"] as const;
// A line that says how the next ones are separated: Excel writes it.
const HINT = /^sep=(.)[^\n]*\n/i;
const QUOTED = '"[^"]*(?:""[^"]*)*"';
const LINE_BREAK = /\r\n?|\n/g;

/**
 * Takes a table apart into tables that the server takes in one request, each with the heading;
 * line breaks within quotes end no row. One that fits is left as it is.
 */
export function partsOf(text: string): TextPart[] {
  const starts = rowStarts(text);
  const [from = text.length] = starts;
  const heading = text.slice(0, from);
  const parts: TextPart[] = [];
  let begin = from;
  let rows = 0;
  let before = 0;
  const close = (end: number) => {
    const rowsOfPart = text.slice(begin, end);
    parts.push({ csv: heading + rowsOfPart, linesBefore: before });
    before += linesOf(rowsOfPart);
    begin = end;
    rows = 0;
  };
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? text.length;
    if (rows === MOST_ROWS || (rows > 0 && end - begin > LONGEST)) close(start);
    rows += 1;
  }
  if (rows > 0 || parts.length === 0) close(text.length);
  return parts;
}

/** Returns a part without the rows that begin at these lines of the whole table. */
export function withoutRows(part: SheetPart, lines: ReadonlySet<number>): SheetPart {
  if (lines.size === 0 || !("csv" in part)) return part;
  const { csv, linesBefore } = part;
  const starts = rowStarts(csv);
  let kept = csv.slice(0, starts[0]);
  let line = linesBefore + linesOf(kept) + 1;
  for (const [at, start] of starts.entries()) {
    const row = csv.slice(start, starts[at + 1]);
    if (!lines.has(line)) kept += row;
    line += linesOf(row);
  }
  return { csv: kept, linesBefore };
}

/** Where each row below the heading begins. */
function rowStarts(text: string): number[] {
  const hint = HINT.exec(text);
  const first = hint?.[0].length ?? 0;
  const separator = (hint?.[1] ?? mostOf(text)).replace(/\W/, "\\$&");
  const ends = new RegExp(`(?:^|${separator})${QUOTED}|(\\r\\n?|\\n)(?:${QUOTED})?`, "g");
  ends.lastIndex = first;
  const starts: number[] = [];
  let previous = first;
  let headed = false;
  for (const { 1: lineBreak, index } of text.matchAll(ends)) {
    if (!lineBreak) continue;
    const start = index + lineBreak.length;
    // Blank lines before the heading belong to it.
    headed ||= text.slice(previous, start).trim() !== "";
    if (headed && start < text.length) starts.push(start);
    previous = start;
  }
  return starts;
}

/** The separator that the first line has most of, as the server takes it. */
function mostOf(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most));
}

function linesOf(text: string): number {
  return text.match(LINE_BREAK)?.length ?? 0;
}
