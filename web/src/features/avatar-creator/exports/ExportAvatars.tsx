import { useTranslation } from "react-i18next";
import { useExportAvatars } from "@/api/avatar-creator/exports";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import { ExportDialog } from "@/foundation/exports/ExportDialog";
import type { Named } from "@/foundation/exports/naming";

interface DialogState {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const EXAMPLES = 3;

/** Has a ZIP made of these avatars. Those without a picture are only named in it. */
export function ExportSome({ avatars, ...state }: DialogState & { avatars: readonly Avatar[] }) {
  const ready = avatars.filter(({ status }) => status === "ready");
  const { mutateAsync, ...order } = useExportAvatars();
  const avatarIds = avatars.map(({ id }) => id);
  return (
    <ExportDialog
      words={useWords()}
      files={ready.slice(0, EXAMPLES).map(named)}
      total={avatars.length}
      bytes={ready.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)}
      order={{ ...order, mutateAsync: (pattern) => mutateAsync({ avatarIds, pattern }) }}
      {...state}
    />
  );
}

/** Has a ZIP made of all avatars in a project. */
export function ExportProject({ project, ...state }: DialogState & { project: Project }) {
  const { t } = useTranslation("avatar-exports");
  const { mutateAsync, ...order } = useExportAvatars();
  const projectId = project.id;
  const words = { name: t("example"), date: project.createdAt.slice(0, 10), id: project.id };
  return (
    <ExportDialog
      words={useWords()}
      files={[{ words, extension: "webp" }]}
      total={project.avatarCount}
      order={{ ...order, mutateAsync: (pattern) => mutateAsync({ projectId, pattern }) }}
      {...state}
    />
  );
}

function useWords(): Record<string, string> {
  const { t } = useTranslation("avatar-exports");
  return { name: t("words.name"), date: t("words.date"), id: t("words.id") };
}

function named({ name, createdAt, id, contentType }: Avatar): Named {
  const extension = contentType === "image/jpeg" ? "jpg" : (contentType?.split("/")[1] ?? "webp");
  return { words: { name, date: createdAt.slice(0, 10), id }, extension };
}
