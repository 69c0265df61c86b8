import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useOrderPreset } from "@/api/avatar-creator/presets";
import type { Preset } from "@/api/avatar-creator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { toast } from "@/ui/toast";
import { paths } from "../paths";
import { type StartState, useIsFirst } from "../start/state";
import type { Target } from "./use-target";

/** Makes an avatar of a preset, told in the reader's language, where `target` says. */
export function useMake(preset: Preset, target: Target) {
  const { t } = useTranslation("presets");
  const language = useLanguage();
  const navigate = useNavigate();
  const once = useOneAtATime();
  const order = useOrderPreset();
  const isFirst = useIsFirst();
  const [isBusy, setBusy] = useState(false);
  const name = preset.name[language];
  const work = async () => {
    setBusy(true);
    try {
      const projectId = await target.projectId();
      const persona = { background: preset.persona.background[language] };
      const brand = target.brandKitId ? { brandKitId: target.brandKitId } : {};
      const wanted = { presetId: preset.id, name, persona, ...brand };
      const ordered = await order.mutateAsync({ projectId, order: wanted });
      const state: StartState = { ordered };
      if (isFirst) return void navigate(paths.start, { state });
      const show = () => void navigate(paths.project(projectId));
      void toast.leading(t("ordered", { name }), { label: t("show"), onFollow: show });
    } finally {
      setBusy(false);
    }
  };
  // A refusal has been told by then: each of the two requests does so itself.
  const start = () => void once(work).catch(() => undefined);
  return { isBusy, start };
}
