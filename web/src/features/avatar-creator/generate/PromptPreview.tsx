import { useTranslation } from "react-i18next";
import { usePromptPreview } from "@/api/avatar-creator/prompt";
import type { PromptDraft, PromptPiece } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import { useErrorText } from "@/lib/error-text";
import { useSettled } from "@/lib/settled";
import { Button } from "@/ui/Button";
import { Loading, Skeleton } from "@/ui/Skeleton";

const TYPING_PAUSE_MS = 400;
const OURS = "quality";

interface PromptPreviewProps {
  draft: PromptDraft;
  onPick: (field: string) => void;
}

/** The prompt as it will be sent; each part leads to the field it comes from. */
export function PromptPreview({ draft, onPick }: PromptPreviewProps) {
  const { t } = useTranslation("common");
  const errorText = useErrorText();
  const settled = useSettled(draft, TYPING_PAUSE_MS);
  const { data, error, refetch, isPlaceholderData } = usePromptPreview(settled);
  if (error) {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-muted">
        {errorText(error)}
        <Button variant="secondary" onClick={() => refetch()}>
          {t("tryAgain")}
        </Button>
      </p>
    );
  }
  if (!data) {
    return (
      <Loading>
        <Skeleton className="h-24" />
      </Loading>
    );
  }
  return (
    <ul
      aria-busy={isPlaceholderData}
      className={classNames("flex flex-wrap gap-2", isPlaceholderData && "opacity-70")}
    >
      {data.pieces.map((piece) => (
        <li key={piece.field} className="max-w-full">
          <Piece piece={piece} onPick={onPick} />
        </li>
      ))}
    </ul>
  );
}

const CHIP = "block max-w-full rounded-xl px-3 py-2 text-left text-sm text-pretty";

function Piece({ piece, onPick }: { piece: PromptPiece; onPick: (field: string) => void }) {
  const { t } = useTranslation(["generate", "subject"]);
  const { field, words } = piece;
  if (field === OURS) {
    return (
      <span className={classNames(CHIP, "bg-sunken text-muted")}>
        <span className="block text-xs font-semibold">{t("fromUs")}</span>
        {words}
      </span>
    );
  }
  const name = field === "prompt" ? t("prompt") : t(`subject:fields.${field as "persona.name"}`);
  return (
    <button
      type="button"
      onClick={() => onPick(field)}
      className={classNames(CHIP, "min-h-11 bg-accent-soft text-accent-ink hover:brightness-97")}
    >
      <span className="block text-xs font-semibold opacity-90">{name}</span>
      <span className="wrap-anywhere">{words}</span>
    </button>
  );
}
