import type { LogoType } from "@/api/brand-kit/types";

const PICTURE_MAX = 5 * 1024 * 1024;
const DRAWING_MAX = 1024 * 1024;
const HEAD = 512;

/** A file that somebody picked, and its real type. */
export interface PickedLogo {
  file: File;
  type: LogoType;
}

export type Refused = "type" | "size" | "empty";

/** Returns the real type of a file, told by its first bytes, or why it cannot be a logo. */
export async function inspectLogo(file: Blob): Promise<LogoType | Refused> {
  if (file.size === 0) return "empty";
  const type = typeOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (!type) return "type";
  return file.size > (type === "image/svg+xml" ? DRAWING_MAX : PICTURE_MAX) ? "size" : type;
}

export function isRefused(found: LogoType | Refused): found is Refused {
  return !found.includes("/");
}

function typeOf(head: Uint8Array): LogoType | null {
  const text = String.fromCharCode(...head);
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "image/webp";
  return /^(\xef\xbb\xbf)?\s*<(\?xml|!--|!DOCTYPE svg|svg)/i.test(text) ? "image/svg+xml" : null;
}

/** A brand's name out of a file's: `kopi_senja-logo.png` is "Kopi senja". */
export function nameOf(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/, "")
    .split(/[\s_.-]+/)
    .filter((word) => word && !/^(logo|final|v?\d+|img|image|copy)$/i.test(word))
    .join(" ");
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 100);
}
