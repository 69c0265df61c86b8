import type batches from "./locales/en/batches.json";
import type ownPose from "./locales/en/own-pose.json";
import type poseOrder from "./locales/en/pose-order.json";
import type posePicker from "./locales/en/pose-picker.json";
import type poseProjects from "./locales/en/pose-projects.json";
import type poses from "./locales/en/poses.json";
import type result from "./locales/en/result.json";
import type results from "./locales/en/results.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    "own-pose": typeof ownPose;
    batches: typeof batches;
    "pose-order": typeof poseOrder;
    "pose-picker": typeof posePicker;
    "pose-projects": typeof poseProjects;
    poses: typeof poses;
    result: typeof result;
    results: typeof results;
  }
}
