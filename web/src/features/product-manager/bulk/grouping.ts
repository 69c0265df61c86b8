import { nameFrom } from "@/foundation/uploads/names";
import { fold } from "@/lib/fold";
import { LONGEST } from "../limits";

/** How file names are read: which part is the SKU, which says the angle. */
export const RULES = ["angle", "first", "last", "whole", "folder", "none"] as const;
export type Rule = (typeof RULES)[number];
/** Those that take a name apart. */
export const TAKING_APART: readonly Rule[] = ["angle", "first", "last"];

/** What is known of a file that was chosen. */
export interface Named {
  id: string;
  fileName: string;
  /** The name of the folder that it was in, empty when that is not known. */
  folder: string;
}

/** Files that become pictures of one product, the main one first. */
export interface Group {
  /** Tells it from the others, and stays while files come and go. */
  key: string;
  sku: string;
  name: string;
  ids: string[];
}

interface Parts {
  sku: string;
  angle: string;
}

// Of one or two digits: "KOPI-250" is a size, "KOPI-2" a second picture.
const NUMBER = /^\d{1,2}$/;
const ANGLE_AT_END = /^(.+?)(?:[\s_-]+|\s*\()([\p{L}\d]+)\)?$/u;
const FIRST = /^(.+?)[\s_-]+(.+)$/;
const LAST = /^(.+)[\s_-]+(.+?)$/;

/** Words that say how a product was photographed, those of the main picture first. */
const ANGLES = [
  ["utama", "main", "cover", "depan", "front"],
  ["samping", "side", "kiri", "left", "kanan", "right"],
  ["belakang", "back", "atas", "top", "bawah", "bottom"],
  ["dalam", "inside", "detail", "label", "kemasan", "pack"],
];

/**
 * Returns the products that files become, in the order of their first files. `isTaken` tells of the
 * SKUs of `readings` which ones products have already.
 */
export function grouped(
  files: readonly Named[],
  rule: Rule,
  isTaken: (sku: string) => boolean = () => false,
): Group[] {
  const groups = new Map<string, { sku: string; members: (Named & Parts)[] }>();
  for (const file of readAll(files, rule, isTaken)) {
    const key = file.sku ? fold(file.sku) : file.id;
    const group = groups.get(key) ?? { sku: file.sku, members: [] };
    group.members.push(file);
    groups.set(key, group);
  }
  return [...groups].map(([key, { sku, members }]) => {
    const ordered = members.toSorted((one, other) => rank(one.angle) - rank(other.angle));
    const name = nameFrom(sku || bareName(members[0]?.fileName ?? ""), sku);
    return { key, sku, name, ids: ordered.map(({ id }) => id) };
  });
}

/** The SKUs that names can be read as where the rule takes them apart: in part, and as a whole. */
export function readings(files: readonly Named[], rule: Rule): string[] {
  if (!TAKING_APART.includes(rule)) return [];
  const apart = files
    .map((file) => ({ whole: wholeOf(file), ...partsOf(file, rule) }))
    .filter(({ angle }) => angle);
  return [...new Set(apart.flatMap(({ sku, whole }) => [sku, whole]))];
}

/**
 * A name that a product has as its SKU is not taken apart: `GA-01` is that product, not a picture
 * of a `GA`. Where there is no product `GA` either, its other numbers are SKUs as well.
 */
function readAll(files: readonly Named[], rule: Rule, isTaken: (sku: string) => boolean) {
  const read = files.map((file) => ({ ...file, ...partsOf(file, rule) }));
  if (!TAKING_APART.includes(rule)) return read;
  const numbered = new Set(
    read
      .filter((file) => file.angle && isTaken(wholeOf(file)) && !isTaken(file.sku))
      .map(({ sku }) => fold(sku)),
  );
  return read.map((file) => {
    const sku = wholeOf(file);
    const isNumber = NUMBER.test(file.angle) && numbered.has(fold(file.sku));
    return isNumber || isTaken(sku) ? { ...file, sku, angle: "" } : file;
  });
}

function wholeOf({ fileName }: Named): string {
  return short(bareName(fileName));
}

function partsOf({ fileName, folder }: Named, rule: Rule): Parts {
  const bare = bareName(fileName);
  if (rule === "none") return { sku: "", angle: "" };
  if (rule === "folder") return { sku: short(folder), angle: bare };
  const [, sku = bare, angle = ""] = matchOf(bare, rule) ?? [];
  return { sku: short(sku), angle };
}

function matchOf(bare: string, rule: Rule): RegExpExecArray | null {
  if (rule === "first") return FIRST.exec(bare);
  if (rule === "last") return LAST.exec(bare);
  const found = rule === "angle" ? ANGLE_AT_END.exec(bare) : null;
  return found && isAngle(found[2] ?? "") ? found : null;
}

function isAngle(word: string): boolean {
  return NUMBER.test(word) || placeOf(word) >= 0;
}

/** Where a picture stands among those of its product: one that says nothing comes first. */
function rank(angle: string): number {
  if (!angle) return 0;
  if (NUMBER.test(angle)) return Number(angle);
  const place = placeOf(angle);
  return 1 + (place >= 0 ? place : ANGLES.length);
}

function placeOf(word: string): number {
  return ANGLES.findIndex((words) => words.includes(fold(word)));
}

function bareName(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/i, "").trim();
}

function short(sku: string): string {
  return [...sku.trim()].slice(0, LONGEST.sku).join("").trim();
}
