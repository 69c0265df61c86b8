import { Eye } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOrderPreview, usePreviews } from "@/api/avatar-creator/previews";
import type { Generation } from "@/api/avatar-creator/types";
import { useErrorText } from "@/lib/error-text";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import type { Draft } from "../generate/draft";
import { Allowance, useIsUsedUp } from "./Allowance";
import { useEndings } from "./endings";
import { Strip } from "./Strip";
import { byWords, toPreviewOrder, wordsOf } from "./words";

const PreviewLarge = later(async () => (await import("./PreviewLarge")).PreviewLarge);
const NONE: Generation[] = [];

interface PreviewsProps {
  projectId: string;
  draft: Draft;
  /** Shows what keeps the words from being drawn, if anything does. */
  isRight: () => boolean;
  onTakeWords: (words: Pick<Draft, "prompt" | "subject">) => void;
}

/** Small pictures to choose by, side by side: of the words in the form, and of earlier ones. */
export function Previews({ projectId, draft, isRight, onTakeWords }: PreviewsProps) {
  const { t } = useTranslation("previews");
  const area = useRef<HTMLElement>(null);
  const [large, setLarge] = useState<string | null>(null);
  const { data: list = NONE, error, refetch } = usePreviews(projectId);
  const { same, other } = byWords(draft, list);
  useEndings(list);
  // The pressed button goes away with its card.
  const keepFocus = () => area.current?.focus();
  const shared = { projectId, name: draft.name.trim(), onGone: keepFocus };
  const takeWords = () => other[0] && onTakeWords(wordsOf(other[0]));
  return (
    <section
      ref={area}
      tabIndex={-1}
      aria-labelledby="previews"
      className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-2xl border border-line p-4 outline-none"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="previews" className="font-bold">
          {t("title")}
        </h3>
        <Allowance />
      </div>
      {list.length === 0 && <p className="text-sm text-pretty text-muted">{t("about")}</p>}
      <OrderButton {...{ projectId, draft, isRight }} list={list} again={same.length > 0} />
      <Strip
        title={other.length > 0 ? t("theseWords") : null}
        list={same}
        {...shared}
        onOpen={setLarge}
      />
      {error && <Trouble error={error} onRetry={refetch} />}
      <Strip
        title={t("otherWords")}
        list={other}
        {...shared}
        onOpen={setLarge}
        action={
          <Button variant="ghost" onClick={takeWords}>
            {t("takeWords")}
          </Button>
        }
      />
      <PreviewLarge
        open={large !== null}
        onOpenChange={() => setLarge(null)}
        id={large}
        list={[...same, ...other]}
        onShow={setLarge}
        {...shared}
      />
    </section>
  );
}

type OrderButtonProps = Pick<PreviewsProps, "projectId" | "draft" | "isRight"> & {
  list: Generation[];
  again: boolean;
};

function OrderButton({ projectId, draft, isRight, list, again }: OrderButtonProps) {
  const { t } = useTranslation("previews");
  const order = useOrderPreview(projectId);
  const usedUp = useIsUsedUp();
  const press = () => {
    if (usedUp || !isRight()) return;
    order.mutate(toPreviewOrder(draft, list), { onSuccess: () => announce(t("ordered")) });
  };
  return (
    <>
      <Button
        variant="soft"
        className="justify-self-start"
        aria-disabled={usedUp}
        busy={order.isPending}
        onClick={press}
      >
        {!order.isPending && <Eye aria-hidden />}
        {t(again ? "again" : "order")}
      </Button>
      {order.error && <Trouble error={order.error} />}
    </>
  );
}

function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation("common");
  const errorText = useErrorText();
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-bad-ink">
      {errorText(error)}
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t("tryAgain")}
        </Button>
      )}
    </p>
  );
}
