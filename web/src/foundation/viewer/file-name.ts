const EXTENSIONS: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
};
const LONGEST = 80;

/** Returns a file name every system takes, from a picture's name, or from `fallback`. */
export function fileNameOf(name: string, contentType: string | null, fallback: string): string {
  const kept = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const short = [...kept].slice(0, LONGEST).join("").trim() || fallback;
  return `${short}.${EXTENSIONS[contentType ?? ""] ?? "webp"}`;
}
