import { Share2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { fetchPicture } from "./fetch-picture";
import { canShare, share } from "./share";

interface ShareButtonProps {
  /** Null while there is no picture. */
  url: string | null;
  fileName: string;
  contentType: string | null;
}

/** Hands a picture to other apps by the system's sheet; nothing where there is none. */
export function ShareButton({ url, fileName, contentType }: ShareButtonProps) {
  const { t } = useTranslation("stage");
  const [busy, setBusy] = useState(false);
  if (!canShare(fileName, contentType)) return null;
  const hand = () => {
    if (!url) return;
    setBusy(true);
    fetchPicture(url, fileName)
      .then(share)
      .catch(() => toast.failed(t("shareFailed")))
      .finally(() => setBusy(false));
  };
  return (
    <Button
      variant="secondary"
      size="icon"
      aria-label={t("share")}
      title={t("share")}
      disabled={!url}
      busy={busy}
      onClick={hand}
    >
      {!busy && <Share2 aria-hidden />}
    </Button>
  );
}
