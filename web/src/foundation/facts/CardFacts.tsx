import { useFormat } from "@/lib/format";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/use-language";
import { FACTS } from "./room";

interface Fact {
  label: Readonly<Record<Language, string>>;
  /** Undefined while it is not known. */
  value: number | undefined;
}

/** What is told of an app in numbers. */
export function CardFacts({ facts }: { facts: readonly Fact[] }) {
  const language = useLanguage();
  const format = useFormat();
  return (
    <dl className={FACTS}>
      {facts.map(({ label, value }) => (
        <div key={label.en} className="flex items-baseline gap-1.5">
          <dt className="order-1 text-sm text-muted">{label[language]}</dt>
          <dd className="font-bold tabular-nums">
            {value === undefined ? "–" : format.number(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
