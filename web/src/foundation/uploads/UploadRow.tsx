import { RotateCw, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isOfKind } from "@/lib/api-error";
import { useBytesText } from "@/lib/bytes-text";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Thumb } from "./Thumb";
import type { Upload } from "./upload";

interface UploadRowProps {
  upload: Upload;
  onCancel: (id: string) => void;
  onRetry: (id: string) => void;
}

export function UploadRow({ upload, onCancel, onRetry }: UploadRowProps) {
  const { t } = useTranslation("upload");
  const { id, name, file, step } = upload;
  const over = step.kind === "sent" || step.kind === "failed";
  return (
    <li className="flex items-center gap-3 rounded-xl p-1.5">
      <Thumb file={file} />
      <div className="grid min-w-0 grow gap-1">
        <p className="truncate text-sm font-semibold">{name}</p>
        <StepText upload={upload} />
      </div>
      {step.kind === "failed" && (
        <Button
          variant="ghost"
          size="icon"
          aria-label={t("retryName", { name })}
          onClick={() => onRetry(id)}
        >
          <RotateCw aria-hidden />
        </Button>
      )}
      <Button
        variant="ghost"
        size="icon"
        disabled={step.kind === "cancelling"}
        aria-label={over ? t("removeName", { name }) : t("cancelName", { name })}
        onClick={() => onCancel(id)}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}

function StepText({ upload }: { upload: Upload }) {
  const { t } = useTranslation("upload");
  const bytesText = useBytesText();
  const { step, file, shrinks } = upload;
  if (step.kind === "failed") return <Failure error={step.error} />;
  if (step.kind === "sending") {
    const percent = Math.round(100 * step.sent);
    const size = bytesText(file.size);
    return (
      <>
        <span className="block h-1 overflow-hidden rounded-full bg-sunken forced-colors:h-2 forced-colors:border">
          <span
            className="block h-full origin-left rounded-full bg-accent transition-transform forced-colors:bg-[Highlight]"
            style={{ transform: `scaleX(${step.sent})` }}
          />
        </span>
        <p className="text-xs text-muted tabular-nums">
          {shrinks ? t("steps.part", { percent }) : t("steps.sending", { percent, size })}
        </p>
      </>
    );
  }
  const kind = step.kind === "preparing" && shrinks ? "shrinking" : step.kind;
  return <p className="text-xs text-muted">{t(`steps.${kind}`)}</p>;
}

function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation("upload");
  const errorText = useErrorText();
  const facts = isOfKind(error, "payment") ? error.facts : null;
  const missing = (facts?.required ?? 0) - (facts?.balance ?? 0);
  const text = missing > 0 ? t("paymentMissing", { count: missing }) : errorText(error);
  return <p className="text-xs text-pretty text-bad-ink">{text}</p>;
}
