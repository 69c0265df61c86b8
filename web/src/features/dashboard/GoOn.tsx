import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Project } from "@/api/avatar-creator/types";
import { paths } from "@/features/avatar-creator/paths";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/Picture";

const COVERS_SHOWN = 3;

interface GoOnProps {
  project: Project;
  className: string;
  /** What the card is for, above the name. */
  children: ReactNode;
}

/** The project somebody worked in, with its newest pictures. */
export function GoOn({ project, className, children }: GoOnProps) {
  const { t } = useTranslation("dashboard");
  const covers = project.covers.slice(0, COVERS_SHOWN);
  return (
    <Link
      to={paths.project(project.id)}
      className={classNames(
        "flex items-end justify-between gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card transition-shadow hover:shadow-float sm:p-5",
        className,
      )}
    >
      <span className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-0.5 self-stretch content-between">
        <span className="flex items-center gap-2 text-sm font-semibold text-muted">{children}</span>
        <span className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
          <span className="line-clamp-2 text-lg/6 font-bold tracking-tight wrap-anywhere">
            {project.name}
          </span>
          <span className="text-sm text-muted">
            {t("start.avatars", { count: project.avatarCount })}
          </span>
        </span>
      </span>
      {covers.length > 0 && (
        <div className="flex shrink-0 -space-x-6">
          {covers.map((cover) => (
            <Picture
              key={cover.avatarId}
              src={cover.thumbnailUrl}
              alt=""
              className="size-20 rounded-2xl border-2 border-surface sm:size-24"
            />
          ))}
        </div>
      )}
    </Link>
  );
}
