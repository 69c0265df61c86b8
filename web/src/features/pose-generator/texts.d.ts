import type ownPose from "./locales/en/own-pose.json";
import type posePicker from "./locales/en/pose-picker.json";
import type poseProjects from "./locales/en/pose-projects.json";
import type poses from "./locales/en/poses.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    "own-pose": typeof ownPose;
    "pose-picker": typeof posePicker;
    "pose-projects": typeof poseProjects;
    poses: typeof poses;
  }
}
