import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { usePreset } from "@/api/avatar-creator/presets";
import { useLanguage } from "@/lib/i18n/use-language";
import { paths } from "../paths";
import { writeView } from "../presets/view";
import { Fact } from "./Facts";

interface PresetFactProps {
  presetId: string;
  /** Where more of it would go. */
  projectId: string;
}

/** Names the preset that an avatar was made from; nothing when there is no such preset any more. */
export function PresetFact({ presetId, projectId }: PresetFactProps) {
  const { t } = useTranslation("viewer");
  const language = useLanguage();
  const { data: preset, error } = usePreset(presetId);
  if (error) return null;
  const name = preset?.name[language];
  const shown = (text: string) =>
    `${writeView(new URLSearchParams(), { text, category: "", projectId })}`;
  return (
    <Fact name={t("details.preset")}>
      {name ? (
        <Link
          to={{ pathname: paths.presets, search: shown(name) }}
          className="font-semibold text-accent-ink underline"
        >
          {name}
        </Link>
      ) : (
        "…"
      )}
    </Fact>
  );
}
