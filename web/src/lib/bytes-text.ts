import { useTranslation } from "react-i18next";

const STEP = 1000;
const UNITS = ["byte", "kilobyte", "megabyte"] as const;

/** A file's size in the largest unit that keeps it above one. */
export function bytesText(bytes: number, language: string): string {
  const power = Math.min(
    UNITS.length - 1,
    Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP)),
  );
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[power] ?? "byte",
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return format.format(bytes / STEP ** power);
}

/** Writes sizes of files in the current language. */
export function useBytesText(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => bytesText(bytes, i18n.language);
}
