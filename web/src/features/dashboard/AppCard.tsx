import {
  ChartColumn,
  CircleUserRound,
  LayoutGrid,
  LayoutTemplate,
  type LucideIcon,
  Package,
  Palette,
  PersonStanding,
} from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { App } from "@/api/catalogue/types";
import { useAppFace } from "@/foundation/app-faces";
import { FACTS } from "@/foundation/facts/room";
import type { Feature } from "@/foundation/feature";
import { classNames } from "@/lib/class-names";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";

const ICONS: Record<string, LucideIcon> = {
  "circle-user-round": CircleUserRound,
  palette: Palette,
  package: Package,
  "person-standing": PersonStanding,
  "layout-template": LayoutTemplate,
  "chart-column": ChartColumn,
};

const COLOURS: Record<string, string> = {
  purple: "bg-purple-100 text-purple-800 dark:bg-purple-950 dark:text-purple-200",
  pink: "bg-pink-100 text-pink-800 dark:bg-pink-950 dark:text-pink-200",
  amber: "bg-amber-100 text-amber-900 dark:bg-amber-950 dark:text-amber-200",
  sky: "bg-sky-100 text-sky-900 dark:bg-sky-950 dark:text-sky-200",
  emerald: "bg-emerald-100 text-emerald-900 dark:bg-emerald-950 dark:text-emerald-200",
  indigo: "bg-indigo-100 text-indigo-800 dark:bg-indigo-950 dark:text-indigo-200",
};
const PLAIN = "bg-sunken text-muted";

/** An app of the suite: a link when it can be used, a promise when it is coming. */
export function AppCard({ app }: { app: App }) {
  const { t } = useTranslation("dashboard");
  const face = useAppFace(app.id);
  const { home, card } = app.comingSoon ? {} : face;
  const key = `apps.descriptions.${app.id}` as "apps.descriptions.avatar-creator";
  return (
    <Card
      className={classNames(
        "relative flex gap-4 p-4",
        home &&
          "transition-shadow hover:shadow-float has-focus-visible:outline-2 has-focus-visible:outline-accent",
      )}
    >
      <AppIcon app={app} />
      <div className="grid min-w-0 content-start gap-1">
        <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 font-bold">
          {home ? (
            <Link to={home} className="outline-none after:absolute after:inset-0">
              {app.name}
            </Link>
          ) : (
            app.name
          )}
          {app.comingSoon && <Badge>{t("apps.comingSoon")}</Badge>}
        </h3>
        <p className="text-sm text-pretty text-muted">
          {t(key, { defaultValue: app.description })}
        </p>
        {card && <Facts card={card} />}
      </div>
    </Card>
  );
}

/** What the app tells of itself; where that cannot be had, its card does without. */
function Facts({ card }: Required<Pick<Feature, "card">>) {
  const [Told] = useState(() => lazy(() => told(card)));
  return (
    <Suspense fallback={<span className={FACTS} />}>
      <Told />
    </Suspense>
  );
}

async function told(card: NonNullable<Feature["card"]>) {
  const found = await card().catch(() => null);
  return { default: found?.Component ?? (() => null) };
}

function AppIcon({ app }: { app: App }) {
  const Icon = ICONS[app.icon] ?? LayoutGrid;
  const colour = COLOURS[app.color] ?? PLAIN;
  return (
    <span className={classNames("grid size-12 shrink-0 place-items-center rounded-2xl", colour)}>
      <Icon aria-hidden className="size-6" />
    </span>
  );
}
