import { CircleUserRound, Folder, FolderPlus, Sparkles, Upload } from "lucide-react";
import { findAvatars, knownProjects } from "@/api/avatar-creator/find";
import { projectToGoOnWith } from "@/api/avatar-creator/last-project";
import type { Project } from "@/api/avatar-creator/types";
import type { Asked, Hit, HitSource } from "@/foundation/search/hit";
import { matching } from "@/foundation/search/matching";
import { handOver } from "@/foundation/uploads/handover";
import type { Language } from "@/lib/i18n/language";
import { pickPictures } from "@/lib/pick-pictures";
import { paths } from "./paths";

const MOST_PROJECTS = 6;
const SHORTEST = 2;

const WORDS = {
  en: {
    make: "Make an avatar with AI",
    upload: "Upload photos",
    create: "New project",
    into: (name: string) => `in ${name}`,
  },
  id: {
    make: "Buat avatar dengan AI",
    upload: "Unggah foto",
    create: "Proyek baru",
    into: (name: string) => `di ${name}`,
  },
} as const satisfies Record<Language, object>;

const avatars: HitSource = {
  id: "avatars",
  title: { id: "Avatar", en: "Avatars" },
  async find({ text, ...asked }) {
    if (text.length < SHORTEST) return [];
    const [found, projects] = await Promise.all([findAvatars(asked, text), knownProjects(asked)]);
    const names = new Map(projects.map(({ id, name }) => [id, name]));
    return found.map((avatar) => ({
      id: avatar.id,
      label: avatar.name,
      note: names.get(avatar.projectId),
      icon: CircleUserRound,
      pictured: avatar,
      choose: paths.avatar(avatar.projectId, avatar.id),
    }));
  },
};

const projects: HitSource = {
  id: "projects",
  title: { id: "Proyek", en: "Projects" },
  async find({ text, ...asked }) {
    const hits = (await knownProjects(asked)).map(ofProject);
    return matching(hits, text).slice(0, MOST_PROJECTS);
  },
};

const actions: HitSource = {
  id: "actions",
  title: { id: "Tindakan", en: "Actions" },
  async find({ text, language, ...asked }) {
    const project = projectToGoOnWith(await knownProjects(asked));
    return matching(actionsIn(project, language), text);
  },
};

export const SOURCES: readonly HitSource[] = [avatars, projects, actions];

function ofProject({ id, name, covers: [cover] }: Project): Hit {
  const pictured = cover && { thumbnailUrl: cover.thumbnailUrl, placeholder: null };
  return { id, label: name, icon: Folder, pictured, choose: paths.project(id) };
}

/** What can be done, with pictures in the project somebody works in; before there is one, the first. */
function actionsIn(project: Project | null, language: Asked["language"]): Hit[] {
  const words = WORDS[language];
  const note = project ? words.into(project.name) : undefined;
  const upload = (go: (to: string) => void) =>
    pickPictures((files) => {
      if (!project) return;
      handOver(project.id, files);
      go(paths.project(project.id));
    });
  return [
    {
      id: "make",
      label: words.make,
      note,
      icon: Sparkles,
      choose: project ? paths.generate(project.id) : paths.start,
    },
    {
      id: "upload",
      label: words.upload,
      note,
      icon: Upload,
      choose: project ? upload : paths.start,
    },
    { id: "create", label: words.create, icon: FolderPlus, choose: paths.newProject },
  ];
}
