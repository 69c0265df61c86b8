import { readHex } from "@/lib/colour";

// https://developer.mozilla.org/docs/Web/API/EyeDropper: Chromium alone so far.
interface EyeDropper {
  open: () => Promise<{ sRGBHex: string }>;
}
type Page = Window & { EyeDropper?: new () => EyeDropper };

/** Whether this browser can take a colour from anywhere on the screen. */
export function canPick(): boolean {
  return (window as Page).EyeDropper !== undefined;
}

/** Returns the colour that somebody points at; null when they call it off. */
export async function pickFromScreen(): Promise<string | null> {
  const { EyeDropper } = window as Page;
  if (!EyeDropper) return null;
  try {
    return readHex((await new EyeDropper().open()).sRGBHex);
  } catch {
    return null;
  }
}
