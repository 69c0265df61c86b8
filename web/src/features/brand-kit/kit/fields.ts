import type { Dispatch, SetStateAction } from "react";
import type { Draft } from "./draft";

/** What each part of the editor is told. */
export interface Fields {
  draft: Draft;
  onChange: Dispatch<SetStateAction<Draft>>;
}
