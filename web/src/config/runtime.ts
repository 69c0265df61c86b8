import { createContext, use } from "react";
import type { RuntimeConfig } from "./load-config";

const ConfigContext = createContext<RuntimeConfig | null>(null);
export const ConfigProvider = ConfigContext;

export function useConfig(): RuntimeConfig {
  const config = use(ConfigContext);
  if (!config) throw new Error("ConfigProvider is missing");
  return config;
}
