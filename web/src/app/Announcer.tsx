import { useEffect, useState } from "react";
import { onAnnouncement } from "@/lib/live-region";

/** Where announcements become audible. */
export function Announcer() {
  const [text, setText] = useState("");
  useEffect(() => onAnnouncement(setText), []);
  return (
    <div aria-live="polite" aria-atomic className="sr-only">
      {text}
    </div>
  );
}
