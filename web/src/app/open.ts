import type { RouteObject } from "react-router";
import type { Reach } from "@/api/first-read";
import type { RuntimeConfig } from "@/config/load-config";
import { startI18n } from "@/lib/i18n/setup";
import { askFirst } from "./asks";
import type { EarlyReads } from "./early-reads";
import { preparePictures } from "./prepare-pictures";
import { createDrawing } from "./routes";
import { createServices, type Services } from "./services";

export interface Opened {
  services: Services;
  routes: RouteObject[];
  /** Ends when what the address shows first may be drawn. */
  ready: Promise<unknown>;
}

interface Visit {
  config: RuntimeConfig;
  early: EarlyReads;
  pathname: string;
  /** Ends when the code that draws is there. */
  drawing: Promise<unknown>;
}

/** Does all that can be done for the first screen of an address before React DOM is there. */
export function open({ config, early, pathname, drawing }: Visit): Opened {
  const services = createServices(config, early.send);
  const reach: Reach = {
    ...services,
    preparePictures: (pictured) => void preparePictures(pictured, drawing),
  };
  const { routes, prepare } = createDrawing(reach);
  const data = askFirst(reach, pathname).finally(early.drop);
  const code = startI18n().then(() => prepare(pathname));
  return { services, routes, ready: Promise.all([data, code, styled()]) };
}

/** The entry does not wait for the styles, but what is measured while drawing needs them. */
async function styled(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
  const coming = [...links].filter(({ sheet }) => !sheet);
  await Promise.all(coming.map(settled));
}

function settled(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((done) => {
    link.addEventListener("load", done);
    link.addEventListener("error", done);
  });
}
