import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { focusPressed } from "@/lib/focus-pressed";
import { loadReasons } from "@/lib/i18n/setup";
import { dropStrayClicks } from "@/lib/stray-clicks";
import { App } from "./App";
import { toastFailures } from "./failures";
import { followIntent } from "./follow-intent";
import type { Opened } from "./open";
import { Screens } from "./routes";

/** Draws the app as soon as its first screen is ready. */
export async function mount({ services, routes, ready }: Opened): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("index.html has no #root");
  toastFailures(services.queries);
  followIntent(document);
  focusPressed(document);
  dropStrayClicks(document);
  await ready;
  createRoot(element).render(
    <StrictMode>
      <App services={services}>
        <Screens routes={routes} />
      </App>
    </StrictMode>,
  );
  await loadReasons();
}
