import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "@/app/App";
import { createRouter } from "@/app/routes";
import { StartFailure } from "@/app/StartFailure";
import { createServices } from "@/app/services";
import { loadConfig } from "@/config/runtime";
import { startI18n } from "@/lib/i18n/setup";
import { applyTheme } from "@/lib/theme";
import "./index.css";

async function start(): Promise<void> {
  applyTheme();
  const element = document.getElementById("root");
  if (!element) throw new Error("index.html has no #root");
  const root = createRoot(element);
  try {
    const texts = startI18n();
    const services = createServices(await loadConfig());
    // The router loads the first screen from here on, while the texts are still coming.
    const router = createRouter(services);
    await texts;
    root.render(
      <StrictMode>
        <App services={services} router={router} />
      </StrictMode>,
    );
  } catch (error) {
    root.render(<StartFailure />);
    throw error;
  }
}

void start();
