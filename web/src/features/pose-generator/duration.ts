import { useLanguage } from "@/lib/i18n/use-language";

const STEP = 5;
const A_MINUTE = 60;
const MINUTES_FROM = 90;
const AN_HOUR = 3600;
const HOURS_FROM = 5400;

/** Says roughly how long so many seconds are, in the words of `language`. */
export function inWords(seconds: number, language: string): string {
  const say = (value: number, unit: "second" | "minute" | "hour") =>
    new Intl.NumberFormat(language, {
      style: "unit",
      unit,
      unitDisplay: "long",
      maximumFractionDigits: 1,
    }).format(value);
  if (seconds >= HOURS_FROM) return say(seconds / AN_HOUR, "hour");
  if (seconds >= MINUTES_FROM) return say(Math.round(seconds / A_MINUTE), "minute");
  return say(Math.max(1, Math.ceil(seconds / STEP)) * STEP, "second");
}

export function useDuration(): (seconds: number) => string {
  const language = useLanguage();
  return (seconds) => inWords(seconds, language);
}
