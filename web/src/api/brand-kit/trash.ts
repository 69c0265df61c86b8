import { answer } from "../answer";
import type { TrashOf } from "../trash";
import { BASE } from "./app";
import { keys } from "./keys";
import { named, refreshKits } from "./kits";
import type { Kit } from "./types";

export const TRASH: TrashOf<Kit> = {
  queryKey: keys.trash,
  read: (api, query, signal) => answer(api.GET(`${BASE}/trash`, { signal, params: { query } })),
  purge: (api, id) => answer(api.DELETE(`${BASE}/trash/{kit_id}`, named(id))),
  refresh: refreshKits,
};
