import { useTranslation } from "react-i18next";
import { useChangeKit } from "@/api/brand-kit/kits";
import type { Kit } from "@/api/brand-kit/types";
import { isOfKind } from "@/lib/api-error";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { draftOf, isChanged, toChange } from "./draft";
import type { Fields } from "./fields";
import { identityProblems } from "./identity";

/** Saves what was changed; it stays in sight while something is. */
export function SaveBar({ kit, draft, onChange }: Fields & { kit: Kit }) {
  const { t } = useTranslation("brand");
  const errorText = useErrorText();
  const save = useChangeKit(kit.id);
  const changed = isChanged(draft);
  if (!changed) return null;
  const submit = () => {
    if (!draft.brandName.trim() || identityProblems(draft).size > 0) {
      document.querySelector<HTMLElement>("input[aria-invalid]")?.focus();
      return;
    }
    save.mutate(
      { change: toChange(draft), etag: draft.from.etag },
      {
        onSuccess: (saved) => {
          onChange(draftOf(saved));
          void toast.done(t("saved"));
        },
      },
    );
  };
  const reset = () => {
    save.reset();
    onChange(draftOf(kit));
  };
  return (
    <section
      aria-label={t("unsaved")}
      className="sticky bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 grid animate-rise gap-2 rounded-2xl border border-line bg-raised p-3 shadow-float short:static lg:bottom-4"
    >
      {save.error && (
        <p role="alert" className="text-sm text-bad-ink">
          {errorText(save.error)}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="grow text-sm text-muted max-sm:sr-only">{t("unsaved")}</p>
        <Button variant="secondary" onClick={reset}>
          {isOfKind(save.error, "conflict") ? t("reload") : t("discard")}
        </Button>
        <Button busy={save.isPending} onClick={submit}>
          {t("save")}
        </Button>
      </div>
    </section>
  );
}
