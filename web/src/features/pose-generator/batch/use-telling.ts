import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "@/api/client";
import type { Batch } from "@/api/pose-generator/batch-types";
import { paths } from "../paths";
import { watch } from "./tell";
import { dropWish, wishes } from "./wishes";

/** Returns what has the browser tell when a batch needs the person or has ended. */
export function useTelling(): (batchId: string) => void {
  const { t } = useTranslation("batches");
  const api = useApi();
  const client = useQueryClient();
  return useCallback(
    (batchId) => {
      const done = () => dropWish(batchId);
      const tell = (batch: Batch) => {
        const { name, status, succeeded, projectId } = batch;
        const body = t(`told.${status as "completed"}`, { count: succeeded });
        const notification = new Notification(name, { body, tag: batchId });
        notification.onclick = () => {
          window.focus();
          window.location.assign(paths.batch(projectId, batchId));
        };
      };
      watch({ api, client, batchId, tell, done });
    },
    [t, api, client],
  );
}

/** Goes on watching what the person asked to be told of before the page was loaded anew. */
export function useKeptWishes(): void {
  const watchFor = useTelling();
  useEffect(() => {
    if (!("Notification" in window) || Notification.permission !== "granted") return;
    for (const id of wishes()) watchFor(id);
  }, [watchFor]);
}
