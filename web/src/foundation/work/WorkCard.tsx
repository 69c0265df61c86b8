import type { ReactNode } from "react";
import { Link } from "react-router";
import { useApps } from "@/api/catalogue/catalogue";
import type { Work } from "@/api/work/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { Card } from "@/ui/Card";
import { ZIP } from "../exports/fetch-zip";
import { type AppWork, useAppWork } from "./app-work";

/** What all apps make. */
const SHARED: AppWork["kinds"] = { [ZIP]: { id: "ZIP", en: "ZIP" } };

interface WorkCardProps {
  work: Work;
  /** Is called when its link is followed. */
  onLeave: () => void;
  /** Stands beside the name. */
  aside: ReactNode;
  children: ReactNode;
}

/** A piece of work under its name, which leads to where it is. */
export function WorkCard({ work, onLeave, aside, children }: WorkCardProps) {
  const place = useAppWork(work.appId)?.place(work.projectId, work);
  return (
    <Card className="relative grid grid-cols-[minmax(0,1fr)] gap-2 p-4 has-[a]:transition-shadow has-[a:hover]:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 truncate font-bold">
          {place ? (
            <Link
              to={place}
              onClick={onLeave}
              className="outline-none after:absolute after:inset-0"
            >
              {work.name}
            </Link>
          ) : (
            work.name
          )}
        </h3>
        <span className="shrink-0 text-xs text-muted tabular-nums">{aside}</span>
      </div>
      {children}
    </Card>
  );
}

/** Says what is made, in the words of its app, or else which app makes it. */
export function useKind({ appId, kind }: Work): string {
  const language = useLanguage();
  const apps = useApps().data;
  const known = useAppWork(appId)?.kinds[kind] ?? SHARED[kind];
  return known?.[language] ?? apps?.find(({ id }) => id === appId)?.name ?? appId;
}
