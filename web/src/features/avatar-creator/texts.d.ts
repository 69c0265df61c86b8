import type avatarExports from "./locales/en/avatar-exports.json";
import type avatarTrash from "./locales/en/avatar-trash.json";
import type compare from "./locales/en/compare.json";
import type consents from "./locales/en/consents.json";
import type generate from "./locales/en/generate.json";
import type generations from "./locales/en/generations.json";
import type library from "./locales/en/library.json";
import type organise from "./locales/en/organise.json";
import type personaExamples from "./locales/en/persona-examples.json";
import type presets from "./locales/en/presets.json";
import type previews from "./locales/en/previews.json";
import type projects from "./locales/en/projects.json";
import type start from "./locales/en/start.json";
import type subject from "./locales/en/subject.json";
import type viewer from "./locales/en/viewer.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    "avatar-exports": typeof avatarExports;
    "avatar-trash": typeof avatarTrash;
    compare: typeof compare;
    consents: typeof consents;
    generate: typeof generate;
    generations: typeof generations;
    library: typeof library;
    organise: typeof organise;
    "persona-examples": typeof personaExamples;
    presets: typeof presets;
    previews: typeof previews;
    projects: typeof projects;
    start: typeof start;
    subject: typeof subject;
    viewer: typeof viewer;
  }
}
