import { ArrowLeft, Sparkles } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { APP_ID } from "@/api/avatar-creator/app";
import { useFirstOrder } from "@/api/avatar-creator/first-steps";
import type { Generation } from "@/api/avatar-creator/types";
import { usePrice } from "@/api/catalogue/catalogue";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Input, Textarea } from "@/ui/Field";
import {
  BLANK,
  type Draft,
  LONGEST_PROMPT,
  problemsOf,
  SHORTEST_PROMPT,
  toOrder,
} from "../generate/draft";
import { focusField } from "../generate/focus-field";
import { LONGEST_NAME } from "../generate/subject";

const IDEAS = ["barista", "batik", "host", "courier"] as const;

interface DescribeProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onOrdered: (generation: Generation) => void;
  onBack: () => void;
}

/** The second step: who it is, in a few words or by an example. */
export function Describe({ draft, onChange, onOrdered, onBack }: DescribeProps) {
  const { t } = useTranslation(["start", "generate", "subject"]);
  const form = useRef<HTMLFormElement>(null);
  const errorText = useErrorText();
  const price = usePrice(APP_ID, "generate");
  const order = useFirstOrder();
  const [tried, setTried] = useState(false);
  const problems = problemsOf(draft);
  const wrong = (field: string) => tried && problems.some((problem) => problem.field === field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [problem] = problems;
    if (problem) return focusField(form.current, problem.field);
    if (order.isPending) return;
    order.mutate(
      { projectName: t("projectName"), order: toOrder(draft) },
      { onSuccess: ([first]) => first && onOrdered(first) },
    );
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-5">
      <fieldset>
        <legend className="pb-2 text-sm font-semibold">{t("ideas.title")}</legend>
        <div className="flex flex-wrap gap-2">
          {IDEAS.map((idea) => (
            <Button
              key={idea}
              variant="soft"
              onClick={() =>
                onChange({
                  ...BLANK,
                  name: t(`ideas.${idea}.name`),
                  prompt: t(`ideas.${idea}.prompt`),
                })
              }
            >
              {t(`ideas.${idea}.name`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <Textarea
        label={t("generate:prompt")}
        name="prompt"
        rows={4}
        maxLength={LONGEST_PROMPT}
        value={draft.prompt}
        onChange={(event) => onChange({ ...draft, prompt: event.target.value })}
        placeholder={t("generate:promptExample")}
        error={
          wrong("prompt")
            ? t("generate:problems.promptShort", { count: SHORTEST_PROMPT })
            : undefined
        }
      />
      <Input
        label={t("generate:name")}
        name="name"
        maxLength={LONGEST_NAME}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
        error={wrong("name") ? t("generate:problems.nameMissing") : undefined}
      />
      {order.error && (
        <p role="alert" className="rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad-ink">
          {errorText(order.error)}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button variant="ghost" onClick={onBack}>
          <ArrowLeft aria-hidden />
          {t("back")}
        </Button>
        <Button type="submit" size="large" busy={order.isPending} className="max-sm:grow">
          {!order.isPending && <Sparkles aria-hidden />}
          {price ? t("makePrice", { count: price }) : t("make")}
        </Button>
      </div>
    </form>
  );
}
