import { useBusy } from "@/lib/busy";

/** A line at the top of the window while a screen or dialog that was asked for is being loaded. */
export function BusyBar() {
  if (!useBusy()) return null;
  return <div aria-hidden className="busy-bar fixed inset-x-0 top-0 z-50 h-1 bg-accent" />;
}
