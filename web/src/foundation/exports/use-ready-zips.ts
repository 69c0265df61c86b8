import { t } from "i18next";
import { useEffect, useRef } from "react";
import type { Work } from "@/api/work/types";
import { loadTexts } from "@/lib/i18n/setup";
import { toast } from "@/ui/toast";
import { isReadyZip, useFetchZip } from "./fetch-zip";

/** Says of each ZIP that gets ready during this visit that it can be fetched. */
export function useReadyZips(ended: readonly Work[] | undefined): void {
  const { mutate } = useFetchZip();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!ended) return;
    const before = known.current;
    known.current = new Set(ended.map(({ id }) => id));
    const ready = ended.filter((work) => isReadyZip(work) && before && !before.has(work.id));
    if (ready.length === 0) return;
    const tell = () => {
      for (const work of ready) {
        const way = { label: t("work:download"), onFollow: () => mutate(work) };
        void toast.leading(t("work:zipReady", { name: work.name }), way);
      }
    };
    // Without its words the list of work still tells it.
    loadTexts(["work"]).then(tell, () => undefined);
  }, [ended, mutate]);
}
