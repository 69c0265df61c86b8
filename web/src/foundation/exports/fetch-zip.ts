import { useMutation } from "@tanstack/react-query";
import { useApi } from "@/api/client";
import type { Work } from "@/api/work/types";
import { saveFrom } from "@/lib/save-file";
import { useAppWorks } from "../work/app-work";

/** The kind of work that makes a ZIP. */
export const ZIP = "export";

/** Whether a piece of work is a ZIP that can be fetched. */
export function isReadyZip({ kind, status }: Work): boolean {
  return kind === ZIP && status === "completed";
}

/** Has the browser save a ZIP. One that is gone is refused, and a toast says so. */
export function useFetchZip() {
  const api = useApi();
  const apps = useAppWorks();
  return useMutation({
    mutationFn: async ({ appId, id }: Work) => {
      const link = await apps.get(appId)?.link?.(api, id);
      if (link) saveFrom(link);
    },
  });
}
