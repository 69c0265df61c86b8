import { useEffect, useState } from "react";
import { onAnnouncement } from "@/lib/live-region";

const NOTHING = { text: "", count: 0 };

/** Where announcements become audible; the same words again are said again. */
export function Announcer() {
  const [{ text, count }, setSaid] = useState(NOTHING);
  useEffect(
    () => onAnnouncement((text) => setSaid(({ count }) => ({ text, count: count + 1 }))),
    [],
  );
  return (
    <div aria-live="polite" aria-atomic className="sr-only">
      <span key={count}>{text}</span>
    </div>
  );
}
