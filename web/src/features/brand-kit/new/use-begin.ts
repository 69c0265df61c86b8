import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCreateKit } from "@/api/brand-kit/kits";
import { useSendLogo } from "@/api/brand-kit/logos";
import type { KitCreate, Starter } from "@/api/brand-kit/types";
import { useErrorText } from "@/lib/error-text";
import type { Language } from "@/lib/i18n/language";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { toast } from "@/ui/toast";
import type { PickedLogo } from "../logo-file";
import { paths } from "../paths";

interface Beginning {
  name: string;
  logo: PickedLogo | null;
  starter: Starter | null;
  language: Language;
}

/** Creates a brand, sends its logo, and goes there. A logo that is lost leaves the brand. */
export function useBegin() {
  const { t } = useTranslation("brands");
  const errorText = useErrorText();
  const navigate = useNavigate();
  const once = useOneAtATime();
  const create = useCreateKit();
  const send = useSendLogo();
  const [share, setShare] = useState<number | null>(null);
  const sendLogo = async (kitId: string, { file, type }: PickedLogo) => {
    setShare(0);
    const logo = { kind: "primary", file: file.slice(0, file.size, type), type } as const;
    await send.mutateAsync({ kitId, logo, onProgress: setShare }).catch((error) => {
      void toast.failed(t("start.logoLost", { reason: errorText(error) }));
    });
  };
  const begin = ({ logo, ...beginning }: Beginning) =>
    once(async () => {
      const kit = await create.mutateAsync(bodyOf(beginning));
      if (logo) await sendLogo(kit.id, logo);
      navigate(paths.kit(kit.id));
    }).catch(() => undefined); // shown in the form
  return { begin, busy: create.isPending || share !== null, share, error: create.error };
}

function bodyOf({ name, starter, language }: Omit<Beginning, "logo">): KitCreate {
  if (!starter) return { brandName: name };
  const { category, colors, fonts } = starter;
  const [tagline, tone] = [starter.tagline[language], starter.tone[language]];
  return { brandName: name, category, tagline, tone, colors: colors.map(plain), fonts };
}

// The API refuses nulls within lists of nothing but values.
function plain({ hex, role }: Starter["colors"][number]) {
  return { hex, role };
}
