import { answer } from "../answer";
import type { TrashOf } from "../trash";
import { BASE } from "./app";
import { keys } from "./keys";
import { refreshProjects } from "./projects";
import type { Project } from "./types";

export const TRASH: TrashOf<Project> = {
  queryKey: keys.trash,
  read: (api, query, signal) => answer(api.GET(`${BASE}/trash`, { signal, params: { query } })),
  purge: (api, id) => {
    const params = { path: { project_id: id } };
    return answer(api.DELETE(`${BASE}/trash/{project_id}`, { params }));
  },
  refresh: refreshProjects,
};
