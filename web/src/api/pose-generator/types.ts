import type { components } from "../schema";
import type { Versioned } from "../versions";

type Schemas = components["schemas"];

export type Project = Schemas["PoseProjectOut"] & Versioned;
export type ProjectCreate = Schemas["PoseProjectCreate"];
export type ProjectChange = Schemas["PoseProjectChange"];

/** A project in the trash. */
export type TrashedProject = Project & { trashedAt: string };
