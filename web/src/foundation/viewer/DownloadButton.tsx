import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { download } from "./download";

interface DownloadButtonProps {
  /** Null while there is no picture. */
  url: string | null;
  fileName: string;
}

export function DownloadButton({ url, fileName }: DownloadButtonProps) {
  const { t } = useTranslation("stage");
  const [busy, setBusy] = useState(false);
  const save = () => {
    if (!url) return;
    setBusy(true);
    download(url, fileName)
      .catch(() => toast.failed(t("downloadFailed")))
      .finally(() => setBusy(false));
  };
  return (
    <Button
      variant="secondary"
      size="icon"
      aria-label={t("download")}
      title={t("download")}
      disabled={!url}
      busy={busy}
      onClick={save}
    >
      {!busy && <Download aria-hidden />}
    </Button>
  );
}
