import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { FirstRead } from "@/api/first-read";
import type { Language, Namespace } from "@/lib/i18n/language";
import type { HitSource } from "./search/hit";
import type { AppWork } from "./work/app-work";

type Params = Readonly<Record<string, string>>;

export interface Screen {
  /** Its address, `:name` for a parameter; that of a screen in `over` continues its parent's. */
  path: string;
  load: () => Promise<{ Component: ComponentType }>;
  texts: readonly Namespace[];
  /** What it shows first: sent ahead of the code that asks, and waited for before it is drawn. */
  reads?: (params: Params) => readonly FirstRead[];
  /** What is sent ahead too, and nobody waits for. */
  readsAside?: (params: Params) => readonly FirstRead[];
  /** Screens that open over it; it stays as it is behind them. */
  over?: readonly Screen[];
}

/** An entry of the navigation. */
export interface Destination {
  to: string;
  /** What is below this path belongs to it; without one, what is below `to`. */
  under?: string;
  label: Readonly<Record<Language, string>>;
  icon: LucideIcon;
  /** The least comes first. */
  order: number;
  /** Whether phones show it at the bottom; the rest is in the account menu. */
  onPhones: boolean;
}

/** All that the suite has to know of a feature. Every visit begins with it: it has to be small. */
export interface Feature {
  /** That of its folder, and of the app in the API's catalogue if it is one. */
  id: string;
  screens: readonly Screen[];
  /** Whether its screens are for people who have not signed in. */
  outside?: boolean;
  /** Of an app: where its card on the dashboard leads. */
  home?: string;
  /** Of an app: what that card tells in numbers, by one request. */
  card?: () => Promise<{ Component: ComponentType }>;
  /** Of an app: what the work tray has to know of it. */
  work?: AppWork;
  /** What the search of the frame finds of it. */
  search?: () => Promise<{ SOURCES: readonly HitSource[] }>;
  navigation?: () => Promise<{ DESTINATIONS: readonly Destination[] }>;
}
