import { PersonStanding, Plus } from "lucide-react";
import { findProjects } from "@/api/pose-generator/find";
import type { HitSource } from "@/foundation/search/hit";
import { matching } from "@/foundation/search/matching";
import type { Language } from "@/lib/i18n/language";
import { paths } from "./paths";

const CREATE: Readonly<Record<Language, string>> = {
  en: "New pose project",
  id: "Proyek pose baru",
};

const projects: HitSource = {
  id: "pose-projects",
  title: { id: "Proyek pose", en: "Pose projects" },
  async find({ text, ...asked }) {
    const found = await findProjects(asked, text);
    return found.map(({ id, name }) => ({
      id,
      label: name,
      icon: PersonStanding,
      choose: paths.project(id),
    }));
  },
};

const actions: HitSource = {
  id: "pose-actions",
  title: { id: "Tindakan pose", en: "Pose actions" },
  async find({ text, language }) {
    const create = {
      id: "create-pose-project",
      label: CREATE[language],
      icon: Plus,
      choose: paths.newProject,
    };
    return matching([create], text);
  },
};

export const SOURCES: readonly HitSource[] = [projects, actions];
