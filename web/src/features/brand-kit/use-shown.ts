import { type RefObject, useEffect, useState } from "react";

/** Whether something has come near what is seen, once and for all. */
export function useShown(part: RefObject<Element | null>): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (shown || !part.current) return;
    const watching = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setShown(true),
      { rootMargin: "200px" },
    );
    watching.observe(part.current);
    return () => watching.disconnect();
  }, [part, shown]);
  return shown;
}
