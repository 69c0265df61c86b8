import { readEarly } from "@/app/early-reads";
import { addressesAt } from "@/app/first-reads";
import { preloadFirst, shownAt } from "@/app/first-screen";
import { loadConfig } from "@/config/load-config";
import { formatOnce } from "@/lib/formats";
import { preferredLanguage } from "@/lib/i18n/language";
import { browserTokenStore } from "@/lib/session/tokens";
import "./index.css";

// Small, so that the first requests leave early: all other code loads meanwhile.
async function start(): Promise<void> {
  const opening = import("@/app/open");
  try {
    const tokens = browserTokenStore().read();
    const shown = shownAt(tokens, window.location.pathname);
    preloadFirst(shown);
    // Before the reads, which would take all the connections that HTTP/1.1 gives to a host.
    const mounting = import("@/app/mount");
    const config = await loadConfig();
    const early = readEarly(addressesAt(config.apiUrl, shown), tokens);
    formatOnce(preferredLanguage());
    const { open } = await opening;
    const opened = open({ config, early, pathname: shown, drawing: mounting });
    const { mount } = await mounting;
    await mount(opened);
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
