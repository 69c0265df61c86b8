import { createContext, use } from "react";

const AppHomesContext = createContext<ReadonlyMap<string, string>>(new Map());
/** Takes where the home of each app is, by app id. */
export const AppHomesProvider = AppHomesContext;

/** Where an app begins; undefined for one that is not built here. */
export function useAppHome(appId: string): string | undefined {
  return use(AppHomesContext).get(appId);
}
