import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCopyAvatars, useMoveAvatars } from "@/api/avatar-creator/organise";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import { toast } from "@/ui/toast";
import { paths } from "../paths";
import type { Way } from "./way";

type Target = Pick<Project, "id" | "name">;

/** Moves avatars to a project, or has them copied there, and says so. */
export function useTake() {
  const { t } = useTranslation(["organise", "common"]);
  const navigate = useNavigate();
  const { mutateAsync: move } = useMoveAvatars();
  const { mutateAsync: copy } = useCopyAvatars();

  const moveBack = async (avatars: readonly Avatar[], id: string) => {
    for (const home of new Set(avatars.map(({ projectId }) => projectId))) {
      const theirs = avatars.filter(({ projectId }) => projectId === home);
      // As they are now: they leave the screen of the project that they are in.
      const there = theirs.map((avatar) => ({ ...avatar, projectId: id }));
      await move({ avatars: there, projectId: home });
    }
  };
  const ways: Record<Way, (avatars: readonly Avatar[], to: Target) => Promise<void>> = {
    async move(avatars, { id, name }) {
      const away = avatars.filter(({ projectId }) => projectId !== id);
      if (away.length === 0) return;
      await move({ avatars: away, projectId: id });
      // What is refused is toasted already.
      const onUndo = () => void moveBack(away, id).catch(() => undefined);
      const text = t("moved", { count: away.length, first: away[0]?.name, project: name });
      void toast.undoable(text, { label: t("common:undo"), onUndo });
    },
    async copy(avatars, { id, name }) {
      await copy({ avatars, projectId: id });
      const text = t("copying", { count: avatars.length, first: avatars[0]?.name, project: name });
      const onFollow = () => void navigate(paths.project(id));
      void toast.leading(text, { label: t("openProject"), onFollow });
    },
  };
  return (way: Way, avatars: readonly Avatar[], to: Target) => {
    ways[way](avatars, to).catch(() => undefined);
  };
}
