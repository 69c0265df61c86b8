import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Preset } from "@/api/avatar-creator/types";
import { useNobodyDraws } from "@/api/catalogue/catalogue";
import { useLanguage } from "@/lib/i18n/use-language";
import { Button, ButtonLink } from "@/ui/Button";
import type { GenerateState } from "../generate";
import { presetFrom } from "../generate/prefill";
import { paths } from "../paths";
import type { PresetPrice } from "./price";
import { useMake } from "./use-make";
import type { Target } from "./use-target";

export interface ActionsProps {
  preset: Preset;
  target: Target;
  price: PresetPrice;
}

/** The two ways to an avatar of a preset: at once, or by way of the form. */
export function Actions(props: ActionsProps) {
  return (
    <div className="grid gap-2 p-3 pt-0 sm:p-4 sm:pt-0">
      <Make {...props} />
      <Adjust {...props} />
    </div>
  );
}

function Make({ preset, target, price: { price, missing } }: ActionsProps) {
  const { t } = useTranslation("presets");
  const name = preset.name[useLanguage()];
  const { start, isBusy } = useMake(preset, target);
  const nobodyDraws = useNobodyDraws();
  const waits = price === undefined || missing > 0 || !target.isKnown || nobodyDraws;
  const cost = price === 0 ? t("free") : t("price", { count: price ?? 0 });
  return (
    <Button
      variant="soft"
      busy={isBusy}
      aria-disabled={waits}
      className="px-2 whitespace-nowrap aria-disabled:cursor-not-allowed aria-disabled:opacity-55"
      onClick={waits ? undefined : start}
    >
      {!isBusy && <Sparkles aria-hidden className="max-sm:hidden" />}
      <span>
        {t("make")}
        <span className="sr-only"> {name}</span>
      </span>
      <span className="font-normal">{price === undefined ? "…" : cost}</span>
    </Button>
  );
}

/** A link; for somebody who has no project yet, a button that makes one first. */
function Adjust({ preset, target }: ActionsProps) {
  const { t } = useTranslation("presets");
  const navigate = useNavigate();
  const label = t("adjustOf", { name: preset.name[useLanguage()] });
  const form = (projectId: string) => ({
    pathname: paths.generate(projectId),
    search: `?from=${presetFrom(preset.id)}`,
  });
  const state: GenerateState = { brandKitId: target.brandKitId };
  if (target.project) {
    return (
      <ButtonLink variant="secondary" aria-label={label} to={form(target.project.id)} state={state}>
        {t("adjust")}
      </ButtonLink>
    );
  }
  const start = () =>
    target.projectId().then(
      (projectId) => navigate(form(projectId), { state }),
      () => undefined, // told by the request itself
    );
  return (
    <Button variant="secondary" aria-label={label} aria-disabled={!target.isKnown} onClick={start}>
      {t("adjust")}
    </Button>
  );
}
