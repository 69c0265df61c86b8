import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Work } from "@/api/work/types";
import { Button } from "@/ui/Button";
import { useFetchZip } from "./fetch-zip";

/** Fetches a ZIP that is ready. */
export function FetchButton({ work }: { work: Work }) {
  const { t } = useTranslation("work");
  const fetching = useFetchZip();
  return (
    <Button
      variant="secondary"
      className="relative z-10 justify-self-start"
      aria-label={t("downloadName", { name: work.name })}
      busy={fetching.isPending}
      onClick={() => fetching.mutate(work)}
    >
      <Download aria-hidden />
      {t("download")}
    </Button>
  );
}
