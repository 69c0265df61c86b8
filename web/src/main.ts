import { openFirst, shownAt } from "@/app/first-screen";
import { createServices } from "@/app/services";
import { loadConfig } from "@/config/runtime";
import "./index.css";

// Small, so that the first requests leave early: React, the router and the texts load meanwhile.
async function start(): Promise<void> {
  const mounting = import("@/app/mount");
  try {
    const services = createServices(await loadConfig());
    const shown = shownAt(services, window.location.pathname);
    const opened = openFirst(services, shown);
    const { mount } = await mounting;
    await mount(services, shown, opened);
  } catch (error) {
    showFailure();
    throw error;
  }
}

/** What index.html says when not even the texts could be loaded, hence in both languages. */
function showFailure(): void {
  document.getElementById("root")?.replaceChildren();
  document.getElementById("start-failure")?.removeAttribute("hidden");
}

void start();
