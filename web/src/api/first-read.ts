import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "./client";
import type { Read } from "./read";

/** What can be shown of something before its picture is there. */
export interface Pictured {
  thumbnailUrl: string | null;
  placeholder: string | null;
}

/** What the first reads of a visit are given. */
export interface Reach {
  api: Api;
  queries: QueryClient;
  /** Decodes and loads the first of these pictures, before they are drawn. */
  preparePictures: (pictured: readonly Pictured[]) => void;
}

/** What a screen reads before it is drawn. The request leaves at once, `ask` takes the answer. */
export interface FirstRead {
  read: Read;
  /** Puts the answer into the query cache. Its code comes when it is called. */
  ask: (reach: Reach) => Promise<unknown>;
}
