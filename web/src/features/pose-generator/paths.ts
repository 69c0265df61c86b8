import { APP_ID } from "@/api/pose-generator/app";

const PROJECTS = `/${APP_ID}/projects`;
const POSES = `/${APP_ID}/poses`;
const NEW_POSE = `/${APP_ID}/own-poses/new`;

/** The parameter of the address that names the template to begin a pose from. */
export const FROM = "from";

const project = (projectId: string) => `${PROJECTS}/${projectId}`;
const batch = (projectId: string, batchId: string) => `${project(projectId)}/batches/${batchId}`;

/** The part of the address with which the form for a new project is open. */
export const NEW = "new";

export const paths = {
  projects: PROJECTS,
  newProject: `${PROJECTS}?${NEW}`,
  project,
  order: (projectId: string) => `${project(projectId)}/order`,
  batch,
  result: (projectId: string, batchId: string, resultId: string) =>
    `${batch(projectId, batchId)}/results/${resultId}`,
  poses: POSES,
  ownPoses: `${POSES}?whose=mine`,
  pose: (templateId: string) => `${POSES}/${templateId}`,
  newPose: NEW_POSE,
  /** Begins from a template that there is. */
  poseFrom: (templateId: string) => `${NEW_POSE}?${FROM}=${templateId}`,
  ownPose: (templateId: string) => `/${APP_ID}/own-poses/${templateId}`,
  trash: `/${APP_ID}/trash`,
} as const;
