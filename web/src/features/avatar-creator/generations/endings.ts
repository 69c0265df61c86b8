import { useQueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { generationQuery } from "@/api/avatar-creator/generations";
import type { Generation } from "@/api/avatar-creator/types";
import { goneFrom } from "@/api/avatar-creator/work";
import { useApi } from "@/api/client";
import { keys } from "@/api/keys";
import { useReason } from "@/foundation/work/reason";
import { announce } from "@/lib/live-region";

/** Announces what became of pictures that are no longer being made. */
export function useEndings(active: Generation[] | undefined): void {
  const { t } = useTranslation("generations");
  const api = useApi();
  const client = useQueryClient();
  const reasonOf = useReason();
  const before = useRef<Generation[]>([]);
  const say = useRef(t);
  say.current = t;
  const reason = useRef(reasonOf);
  reason.current = reasonOf;

  useEffect(() => {
    if (!active) return;
    const gone = goneFrom(before.current, active);
    before.current = active;
    if (gone.length === 0) return;
    const look = async ({ id }: Generation) => {
      const query = generationQuery(api, id);
      await client.prefetchQuery(query);
      return client.getQueryData<Generation>(query.queryKey);
    };
    void Promise.all(gone.map(look)).then((ended) => {
      // A service that refuses us lets pictures fail at once: the frame should say so.
      if (ended.some((one) => one?.status === "failed")) {
        void client.invalidateQueries({ queryKey: keys.health });
      }
      const texts = ended.map((one) => one && ending(one, say.current, reason.current));
      announce(texts.filter(Boolean).join(" "));
    });
  }, [active, api, client]);
}

function ending(
  { name, status, errorCode, errorMessage, refunded, price }: Generation,
  t: TFunction<"generations">,
  reasonOf: ReturnType<typeof useReason>,
): string | null {
  if (status === "completed") return t("ready", { name });
  if (status !== "failed") return null;
  const failed = t("failed", { name, reason: reasonOf({ errorCode, errorMessage }) });
  return refunded ? `${failed} ${t("returned", { count: price })}` : failed;
}
