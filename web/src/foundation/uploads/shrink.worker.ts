import { offscreen, shrink } from "./shrink";

export interface Task {
  id: number;
  picture: Blob;
}

export interface Done {
  id: number;
  result: Blob | null;
}

self.onmessage = async ({ data: { id, picture } }: MessageEvent<Task>) => {
  // A picture that cannot be redrawn is sent as it is; the server judges it.
  const result = await shrink(picture, offscreen).catch(() => null);
  self.postMessage({ id, result } satisfies Done);
};
