import { offscreen } from "./canvas";
import { shrink } from "./shrink";
import type { Done, Task } from "./shrink-task";

self.onmessage = async ({ data: { id, picture } }: MessageEvent<Task>) => {
  // A picture that cannot be redrawn is sent as it is; the server judges it.
  const result = await shrink(picture, offscreen).catch(() => null);
  self.postMessage({ id, result } satisfies Done);
};
