import { PersonStanding, Plus } from "lucide-react";
import { findProjects } from "@/api/pose-generator/find";
import type { HitSource } from "@/foundation/search/hit";
import { matching } from "@/foundation/search/matching";
import type { Language } from "@/lib/i18n/language";
import { paths } from "./paths";

const WORDS = {
  en: { create: "New pose project", browse: "Browse poses" },
  id: { create: "Proyek pose baru", browse: "Lihat pose" },
} as const satisfies Record<Language, object>;

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
  title: { id: "Tindakan", en: "Actions" },
  async find({ text, language }) {
    const words = WORDS[language];
    const create = { id: "create-pose-project", label: words.create, icon: Plus };
    const browse = { id: "browse-poses", label: words.browse, icon: PersonStanding };
    const hits = [
      { ...create, choose: paths.newProject },
      { ...browse, choose: paths.poses },
    ];
    return matching(hits, text);
  },
};

export const SOURCES: readonly HitSource[] = [projects, actions];
