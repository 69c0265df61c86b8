import { ListTodo } from "lucide-react";
import { lazy, Suspense } from "react";

// It comes after the first screen, and without it the rest still stands.
const TrayButton = lazy(() =>
  import("@/foundation/work/TrayButton").then(
    ({ TrayButton }) => ({ default: TrayButton }),
    () => ({ default: Place }),
  ),
);

/** The button of the work tray, or the place that is kept for it. */
export function WorkTray() {
  return (
    <Suspense fallback={<Place />}>
      <TrayButton />
    </Suspense>
  );
}

function Place() {
  return (
    <span className="grid size-11 place-items-center rounded-full border border-line bg-surface">
      <ListTodo aria-hidden className="size-5 text-muted" />
    </span>
  );
}
