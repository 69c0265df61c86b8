import { useMutation } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { named } from "./kits";

export type ExportName = "tokens.json" | "tokens.css";

/** Reads a kit as a file for other programs. */
export function useExportKit(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: async (name: ExportName): Promise<string> => {
      const asked = { ...named(id), parseAs: "text" } as const;
      return name === "tokens.json"
        ? answer(api.GET(`${BASE}/kits/{kit_id}/tokens.json`, asked))
        : answer(api.GET(`${BASE}/kits/{kit_id}/tokens.css`, asked));
    },
  });
}
