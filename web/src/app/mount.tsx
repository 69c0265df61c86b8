import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { focusPressed } from "@/lib/focus-pressed";
import { startI18n } from "@/lib/i18n/setup";
import { App } from "./App";
import { toastFailures } from "./failures";
import { followIntent } from "./follow-intent";
import { createDrawing, Screens } from "./routes";
import type { Services } from "./services";

/** Draws the app when the texts and what is `shown` first are there, and its data is `opened`. */
export async function mount(services: Services, shown: string, opened: Promise<void>) {
  const element = document.getElementById("root");
  if (!element) throw new Error("index.html has no #root");
  toastFailures(services.queries);
  followIntent(document);
  focusPressed(document);
  const { routes, prepare } = createDrawing(services);
  await startI18n();
  await Promise.all([prepare(shown), opened]);
  createRoot(element).render(
    <StrictMode>
      <App services={services}>
        <Screens routes={routes} />
      </App>
    </StrictMode>,
  );
}
