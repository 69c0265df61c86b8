import type poseProjects from "./locales/en/pose-projects.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    "pose-projects": typeof poseProjects;
  }
}
