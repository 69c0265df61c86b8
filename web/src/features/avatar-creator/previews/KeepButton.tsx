import { useTranslation } from "react-i18next";
import { useCredits } from "@/api/accounts/credits";
import { APP_ID } from "@/api/avatar-creator/app";
import { useKeepPreview } from "@/api/avatar-creator/previews";
import type { Generation } from "@/api/avatar-creator/types";
import { usePrice } from "@/api/catalogue/catalogue";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { missingCredits } from "../generate/price";

interface KeepButtonProps {
  projectId: string;
  preview: Generation;
  /** What the avatar is to be called; empty takes the preview's own name. */
  name: string;
  onKept: () => void;
  variant?: "primary" | "secondary";
}

/** Makes an avatar of a preview; says what that takes. */
export function KeepButton(props: KeepButtonProps) {
  const { projectId, preview, name, onKept, variant = "secondary" } = props;
  const { t } = useTranslation(["previews", "generate"]);
  const keep = useKeepPreview(projectId);
  const once = useOneAtATime();
  const price = usePrice(APP_ID, "save_preview");
  const credits = useCredits().data;
  const missing = price && credits ? missingCredits(price, credits) : 0;
  const press = () => {
    if (missing > 0) return;
    const body = { generationId: preview.id, name: name || preview.name };
    const keeping = async () => {
      const avatar = await keep.mutateAsync(body);
      onKept();
      void toast.done(t("kept", { name: avatar.name }));
    };
    once(keeping).catch(() => undefined);
  };
  return (
    <Button
      variant={variant}
      className={variant === "secondary" ? "px-2" : ""}
      aria-disabled={missing > 0}
      busy={keep.isPending}
      onClick={press}
    >
      {missing > 0
        ? t("generate:missingCredits", { count: missing })
        : price
          ? t("keep", { count: price })
          : t("keepFree")}
    </Button>
  );
}
