import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFavourite } from "@/api/pose-generator/templates";
import type { Template } from "@/api/pose-generator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { announce } from "@/lib/live-region";

/** Makes a template a favourite, or one like the others. */
export function useToggleFavourite(): (template: Template) => void {
  const { t } = useTranslation("poses");
  const language = useLanguage();
  const { mutate } = useFavourite();
  return useCallback(
    ({ id, favourite, name: names }) => {
      const name = names[language];
      const tell = () => announce(t(favourite ? "noFavourite" : "isFavourite", { name }));
      mutate({ id, favourite: !favourite }, { onSuccess: tell });
    },
    [mutate, t, language],
  );
}
