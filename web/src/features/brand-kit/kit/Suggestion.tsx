import { CircleCheck, TriangleAlert, WandSparkles } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSuggestion } from "@/api/brand-kit/suggestion";
import type { FontPair, Kit, Suggestion as Suggested } from "@/api/brand-kit/types";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { ErrorState } from "@/ui/ErrorState";
import { Section } from "@/ui/Section";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { useFontFamily } from "../fonts";
import type { Fields } from "./fields";

/**
 * What the logo suggests, beside the brand as it is. A brand without colours is shown it by itself;
 * nothing is taken over before somebody says so.
 */
export function Suggestion({ kit, draft, onChange }: Fields & { kit: Kit }) {
  const { t } = useTranslation("brand");
  const [wanted, setWanted] = useState(kit.colors.length === 0);
  const hasLogo = Object.values(kit.logos).some((logo) => logo?.imageUrl);
  const coming = Object.values(kit.logos).some((logo) => logo?.status === "awaiting_upload");
  const { data, error, refetch } = useSuggestion(kit, wanted);
  if (!hasLogo && !coming) return null;
  if (!wanted) {
    return (
      <Button variant="soft" className="justify-self-start" onClick={() => setWanted(true)}>
        <WandSparkles aria-hidden />
        {t("suggestion.open")}
      </Button>
    );
  }
  const close = () => setWanted(false);
  const hide = (
    <Button variant="ghost" onClick={close}>
      {t("suggestion.close")}
    </Button>
  );
  return (
    <Section title={t("suggestion.title")} action={hide}>
      <p className="-mt-2 text-sm text-pretty text-muted">{t("suggestion.text")}</p>
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && (
        <Loading>
          <Skeleton className="h-56 rounded-2xl" />
        </Loading>
      )}
      {data && <Found suggestion={data} draft={draft} onChange={onChange} onDone={close} />}
    </Section>
  );
}

interface FoundProps extends Fields {
  suggestion: Suggested;
  onDone: () => void;
}

function Found({ suggestion, onChange, onDone }: FoundProps) {
  const { t } = useTranslation("brand");
  const { colors, fontPairs, palette, contrast } = suggestion;
  const [first] = fontPairs;
  const taken = () => announce(t("suggestion.taken"));
  const takeColors = () => {
    onChange((now) => ({ ...now, colors }));
    taken();
  };
  const takeFonts = ({ heading, body }: FontPair) => {
    onChange((now) => {
      const others = now.fonts.filter(({ role }) => role === "accent");
      return { ...now, fonts: [heading, body, ...others] };
    });
    taken();
  };
  const takeAll = () => {
    takeColors();
    if (first) takeFonts(first);
    onDone();
  };
  return (
    <Card className="grid gap-5 border-accent p-4">
      <div className="grid gap-2">
        <h3 className="text-sm font-semibold">{t("suggestion.colors")}</h3>
        <ul className="grid grid-cols-3 gap-2 sm:grid-cols-6">
          {colors.map(({ hex, role }) => (
            <li key={role} className="grid gap-1 text-xs">
              <span
                aria-hidden
                style={{ background: hex }}
                className="h-14 rounded-xl border border-line"
              />
              <span className="truncate font-semibold">{t(`colors.roles.${role}`)}</span>
              <span className="font-mono text-muted">{hex}</span>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {t("suggestion.palette")}
          {palette.map(({ hex }) => (
            <span
              key={hex}
              title={hex}
              style={{ background: hex }}
              className="size-5 rounded-full border border-line"
            />
          ))}
        </p>
        <Readability failing={contrast.filter(({ passes }) => !passes).length} />
      </div>
      <div className="grid gap-2">
        <h3 className="text-sm font-semibold">{t("suggestion.fonts")}</h3>
        <ul className="grid gap-2 sm:grid-cols-2">
          {fontPairs.map((pair) => (
            <li key={pair.heading.family} className="grid">
              <PairButton pair={pair} onTake={() => takeFonts(pair)} />
            </li>
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={takeAll}>{t("suggestion.take")}</Button>
        <Button variant="secondary" onClick={takeColors}>
          {t("suggestion.takeColors")}
        </Button>
      </div>
    </Card>
  );
}

/** How the colours would read: each pair is listed, and mended, once they are taken over. */
function Readability({ failing }: { failing: number }) {
  const { t } = useTranslation("brand");
  const Icon = failing ? TriangleAlert : CircleCheck;
  return (
    <p className="flex items-center gap-2 text-sm">
      <Icon
        aria-hidden
        className={`size-4 shrink-0 ${failing ? "text-warn-ink" : "text-good-ink"}`}
      />
      {failing ? t("contrast.failing", { count: failing }) : t("contrast.allPass")}
    </p>
  );
}

function PairButton({ pair, onTake }: { pair: FontPair; onTake: () => void }) {
  const { t } = useTranslation("brand");
  const heading = useFontFamily(pair.heading.family);
  const body = useFontFamily(pair.body.family);
  return (
    <button
      type="button"
      onClick={onTake}
      className="grid gap-1 rounded-xl border border-line p-3 text-left transition-colors hover:bg-sunken"
    >
      <span style={{ fontFamily: heading }} className="text-xl font-bold">
        {pair.heading.family}
      </span>
      <span aria-hidden style={{ fontFamily: body }} className="text-sm">
        {t("fonts.sample")}
      </span>
      <span className="text-xs text-muted">{pair.body.family}</span>
    </button>
  );
}
