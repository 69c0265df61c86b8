import type { components, operations } from "../schema";
import type { Versioned } from "../versions";

type Schemas = components["schemas"];

export type Project = Schemas["PoseProjectOut"] & Versioned;
export type ProjectCreate = Schemas["PoseProjectCreate"];
export type ProjectChange = Schemas["PoseProjectChange"];

/** What is looked for among projects, and in which order. */
export type ProjectsWanted = Omit<
  NonNullable<operations["poseGeneratorListPoseProjects"]["parameters"]["query"]>,
  "cursor" | "limit"
>;

/** A project in the trash. */
export type TrashedProject = Project & { trashedAt: string };

/** A pose; each keypoint is a pair, or null where it is not seen. */
export type Template = Omit<Schemas["PoseTemplateOut"], "keypoints"> &
  Versioned & { keypoints: (number[] | null)[] };
export type Category = Schemas["PoseCategoryOut"];
export type CategoryId = Template["category"];

/** A pose of one's own: what is left out of what is said about it is seen from the keypoints. */
export type OwnPose = Pick<Schemas["OwnPoseCreate"], "name" | "keypoints"> &
  Partial<Schemas["OwnPoseCreate"]>;

/** What is looked for among templates, and in which order. */
export type TemplatesWanted = Omit<
  NonNullable<operations["poseGeneratorListTemplates"]["parameters"]["query"]>,
  "cursor" | "limit"
>;
