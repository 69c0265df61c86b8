import { useTranslation } from "react-i18next";
import { useScenes } from "@/api/pose-generator/scenes";
import { useLanguage } from "@/lib/i18n/use-language";
import { Input, Select, Textarea } from "@/ui/Field";
import { type Draft, LONGEST, OWN } from "./draft";

interface SceneFieldsProps {
  draft: Draft;
  errorOf: (field: "words" | "sceneWords") => string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** Where the pictures are taken, and what else is to be said about them. */
export function SceneFields({ draft, errorOf, onChange }: SceneFieldsProps) {
  const { t } = useTranslation("pose-order");
  const language = useLanguage();
  const scenes = useScenes().data ?? [];
  return (
    <>
      <Select
        label={t("scene.label")}
        value={draft.scene}
        onChange={({ target }) => onChange({ scene: target.value })}
      >
        <option value="">{t("scene.any")}</option>
        {scenes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
        <option value={OWN}>{t("scene.own")}</option>
      </Select>
      {draft.scene === OWN && (
        <Input
          label={t("scene.ownLabel")}
          name="sceneWords"
          value={draft.sceneWords}
          onChange={({ target }) => onChange({ sceneWords: target.value })}
          placeholder={t("scene.example")}
          error={errorOf("sceneWords")}
          maxLength={LONGEST.scene}
          autoComplete="off"
        />
      )}
      <Textarea
        label={t("words.label")}
        name="words"
        rows={3}
        value={draft.words}
        onChange={({ target }) => onChange({ words: target.value })}
        placeholder={t("words.example")}
        hint={t("words.hint")}
        error={errorOf("words")}
        maxLength={LONGEST.words}
      />
    </>
  );
}
