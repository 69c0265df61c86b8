import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useStarters } from "@/api/brand-kit/catalogue";
import type { Starter } from "@/api/brand-kit/types";
import { classNames } from "@/lib/class-names";
import { useLanguage } from "@/lib/i18n/use-language";
import { ErrorState } from "@/ui/ErrorState";
import { Section } from "@/ui/Section";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { useFontFamily } from "../fonts";
import { lookOf } from "../look";
import { useShown } from "../use-shown";

const GRID = "grid gap-4 sm:grid-cols-2 lg:grid-cols-3";
const EXPECTED = 5;

interface StartersProps {
  chosen: Starter | null;
  onChoose: (starter: Starter) => void;
}

/** Looks to begin with, each for one trade. */
export function Starters({ chosen, onChoose }: StartersProps) {
  const { t } = useTranslation("brands");
  const { data, error, refetch } = useStarters();
  return (
    <Section title={t("start.startersTitle")}>
      <p className="-mt-2 text-sm text-muted">{t("start.startersText")}</p>
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && (
        <Loading className={GRID}>
          {slots(EXPECTED).map((slot) => (
            <Skeleton key={slot} className="h-44 rounded-2xl" />
          ))}
        </Loading>
      )}
      <ul className={GRID}>
        {data?.map((starter) => (
          <li key={starter.id} className="grid">
            <StarterCard
              starter={starter}
              chosen={starter.id === chosen?.id}
              onChoose={() => onChoose(starter)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface StarterCardProps {
  starter: Starter;
  chosen: boolean;
  onChoose: () => void;
}

function StarterCard({ starter, chosen, onChoose }: StarterCardProps) {
  const language = useLanguage();
  const look = lookOf(starter.colors, starter.fonts);
  const card = useRef<HTMLButtonElement>(null);
  const shown = useShown(card);
  const heading = useFontFamily(shown ? look.heading : null);
  const body = useFontFamily(shown ? look.body : null);
  const name = starter.name[language];
  return (
    <button
      ref={card}
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      style={{ background: look.background, color: look.text }}
      className={classNames(
        "grid content-between gap-4 overflow-hidden rounded-2xl border p-5 text-left shadow-card transition-shadow hover:shadow-float",
        chosen ? "border-accent outline-2 outline-accent" : "border-line",
      )}
    >
      <span className="grid gap-1">
        <span style={{ color: look.primary }} className="text-xs font-bold tracking-wide uppercase">
          {name}
        </span>
        <span
          style={{ fontFamily: heading }}
          className="text-2xl leading-tight font-bold text-balance"
        >
          {starter.tagline[language]}
        </span>
        <span style={{ fontFamily: body }} className="text-sm">
          {starter.tone[language]}
        </span>
      </span>
      <span className="flex gap-1.5">
        {starter.colors.map(({ hex, role }) => (
          <span
            key={role}
            style={{ background: hex }}
            className="size-6 rounded-full border border-black/10"
          />
        ))}
      </span>
    </button>
  );
}
