import { createContext, use } from "react";
import type { Api } from "@/api/client";
import type { Work } from "@/api/work/types";
import type { Language } from "@/lib/i18n/language";

/** What the work tray has to know of an app. */
export interface AppWork {
  /** Where a piece of its work is. */
  place: (projectId: string | null, work: Work) => string;
  /** What is made, by kind. */
  kinds: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** Of an app that makes ZIPs: where one is fetched, null when there is none. */
  link?: (api: Api, id: string) => Promise<string | null>;
}

const AppWorkContext = createContext<ReadonlyMap<string, AppWork>>(new Map());
/** Takes what each app says of its work, by app id. */
export const AppWorkProvider = AppWorkContext;

/** What an app says of its work; undefined for one that is not built here. */
export function useAppWork(appId: string): AppWork | undefined {
  return useAppWorks().get(appId);
}

/** What all apps say of their work, by app id. */
export function useAppWorks(): ReadonlyMap<string, AppWork> {
  return use(AppWorkContext);
}
