import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSavePose } from "@/api/pose-generator/own-poses";
import { useCategories } from "@/api/pose-generator/templates";
import type { OwnPose, Template } from "@/api/pose-generator/types";
import { useErrorText } from "@/lib/error-text";
import { useLanguage } from "@/lib/i18n/use-language";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { Button } from "@/ui/Button";
import { Input, Select } from "@/ui/Field";
import { GENDERS, PLACEMENTS } from "../poses/view";
import { type Keypoints, problemOf, rounded } from "./keypoints";

const LONGEST_NAME = 100;

interface SaveFormProps {
  /** The pose of one's own that is changed; without one, a new one is kept. */
  before: Template | null;
  keypoints: Keypoints;
  onSaved: (template: Template) => void;
}

/** What is said about a pose of one's own, and the button that keeps it. */
export function SaveForm({ before, keypoints, onSaved }: SaveFormProps) {
  const { t } = useTranslation(["own-pose", "poses"]);
  const language = useLanguage();
  const errorText = useErrorText();
  const once = useOneAtATime();
  const save = useSavePose(before);
  const [said, setSaid] = useState(() => saidOf(before));
  const categories = useCategories().data ?? [];
  const problem = problemOf(keypoints);
  const change = (part: Partial<Said>) => setSaid((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem || !said.name.trim()) return;
    const body = bodyOf(said, keypoints);
    once(async () => onSaved(await save.mutateAsync(body))).catch(() => undefined); // shown below
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Input
        label={t("name")}
        value={said.name}
        onChange={({ target }) => change({ name: target.value })}
        placeholder={t("nameExample")}
        maxLength={LONGEST_NAME}
        pattern=".*\S.*"
        required
      />
      <Select
        label={t("poses:category")}
        value={said.category}
        onChange={({ target }) => change({ category: target.value as Said["category"] })}
      >
        <option value="">{t("seenFromIt")}</option>
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </Select>
      <div className="grid gap-4 2xl:grid-cols-2">
        <Select
          label={t("poses:facets.placement")}
          value={said.placement}
          onChange={({ target }) => change({ placement: target.value as Said["placement"] })}
        >
          {PLACEMENTS.map((value) => (
            <option key={value} value={value}>
              {t(`poses:values.${value}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t("poses:facets.gender")}
          value={said.gender}
          onChange={({ target }) => change({ gender: target.value as Said["gender"] })}
        >
          {["unisex" as const, ...GENDERS].map((value) => (
            <option key={value} value={value}>
              {t(`poses:values.${value}`)}
            </option>
          ))}
        </Select>
      </div>
      {(problem || save.error) && (
        <p role="alert" className="text-sm text-bad-ink">
          {problem ? t(`problems.${problem}`) : errorText(save.error)}
        </p>
      )}
      <Button type="submit" size="large" busy={save.isPending} disabled={problem !== null}>
        {t("save")}
      </Button>
    </form>
  );
}

interface Said {
  name: string;
  category: Template["category"] | "";
  placement: Template["placement"];
  gender: Template["gender"];
}

function saidOf(before: Template | null): Said {
  if (!before) return { name: "", category: "", placement: "hand-held", gender: "unisex" };
  const { name, category, placement, gender } = before;
  return { name: name.id, category, placement, gender };
}

function bodyOf({ name, category, ...said }: Said, keypoints: Keypoints): OwnPose {
  const shape = { name: name.trim(), keypoints: rounded(keypoints) };
  return { ...shape, ...said, ...(category && { category }) };
}
