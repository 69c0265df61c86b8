import { createContext, use } from "react";
import type { Feature } from "./feature";

type AppFace = Pick<Feature, "home" | "card">;

const AppFacesContext = createContext<ReadonlyMap<string, AppFace>>(new Map());
/** Takes what each app shows of itself, by app id. */
export const AppFacesProvider = AppFacesContext;

/** What an app shows of itself; nothing for one that is not built here. */
export function useAppFace(appId: string): AppFace {
  return use(AppFacesContext).get(appId) ?? {};
}
