import { FolderOpen, type LucideIcon, Sparkles, Upload } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { projectToGoOnWith } from "@/api/avatar-creator/last-project";
import { useProjects } from "@/api/avatar-creator/projects";
import type { Project } from "@/api/avatar-creator/types";
import { paths } from "@/features/avatar-creator/paths";
import { handOver } from "@/foundation/uploads/handover";
import { pickPictures } from "@/lib/pick-pictures";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { GoOn } from "./GoOn";

const GRID = "grid grid-cols-2 gap-3 lg:grid-cols-[1fr_1fr_1.4fr]";
const TALL = "min-h-36 sm:min-h-40";
const CARD = `flex flex-col items-start justify-between gap-4 rounded-2xl p-4 text-left shadow-card transition-shadow hover:shadow-float sm:p-5 ${TALL}`;

/** What work begins with: a new picture, photos that somebody has, or where they were. */
export function Start() {
  const { t } = useTranslation("dashboard");
  const { data, error, refetch } = useProjects();
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <Loading className={GRID}>
        <Skeleton className={`rounded-2xl ${TALL}`} />
        <Skeleton className={`rounded-2xl ${TALL}`} />
        <Skeleton className={`rounded-2xl max-lg:col-span-2 ${TALL}`} />
      </Loading>
    );
  }
  const project = projectToGoOnWith(data.pages.flatMap((page) => page.projects));
  if (project) return <Ways project={project} />;
  return (
    <EmptyState
      icon={Sparkles}
      title={t("start.firstTitle")}
      text={t("start.firstText")}
      action={<ButtonLink to={paths.start}>{t("start.first")}</ButtonLink>}
    />
  );
}

function Ways({ project }: { project: Project }) {
  const { t } = useTranslation("dashboard");
  const navigate = useNavigate();
  const upload = (files: readonly File[]) => {
    handOver(project.id, files);
    void navigate(paths.project(project.id));
  };
  const place = t("start.into", { name: project.name });
  return (
    <ul className={GRID}>
      <li className="grid">
        <Link to={paths.generate(project.id)} className={`brand-panel text-white ${CARD}`}>
          <Way icon={Sparkles} title={t("start.make")} text={place} />
        </Link>
      </li>
      <li className="grid">
        <button
          type="button"
          onClick={() => pickPictures(upload)}
          className={`border border-line bg-surface ${CARD}`}
        >
          <Way icon={Upload} title={t("start.upload")} text={place} />
        </button>
      </li>
      <li className="grid max-lg:col-span-2">
        <GoOn project={project} className={TALL}>
          <FolderOpen aria-hidden className="size-4 shrink-0" />
          {t("start.goOn")}
        </GoOn>
      </li>
    </ul>
  );
}

interface WayProps {
  icon: LucideIcon;
  title: string;
  text: ReactNode;
}

function Way({ icon: Icon, title, text }: WayProps) {
  return (
    <>
      <Icon aria-hidden className="size-7" />
      <span className="grid w-full grid-cols-[minmax(0,1fr)] gap-0.5">
        <span className="text-lg/6 font-bold tracking-tight text-balance">{title}</span>
        <span className="truncate text-sm opacity-90">{text}</span>
      </span>
    </>
  );
}
