import { digest } from "./digest";

self.onmessage = async ({ data: { id, file } }: MessageEvent<{ id: number; file: Blob }>) => {
  // A file that cannot be read any more fails when it is sent.
  const result = await digest(file).catch(() => null);
  self.postMessage({ id, result });
};
