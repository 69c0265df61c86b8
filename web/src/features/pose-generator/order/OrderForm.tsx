import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useOrderBatch } from "@/api/pose-generator/batch-steps";
import { useQuote } from "@/api/pose-generator/quote";
import { announce } from "@/lib/live-region";
import { useSettled } from "@/lib/settled";
import { Card } from "@/ui/Card";
import { Section } from "@/ui/Section";
import { paths } from "../paths";
import { PosePicker } from "../picker/PosePicker";
import { totalOf } from "../picker/poses";
import { AdvancedFields } from "./AdvancedFields";
import { AvatarField } from "./AvatarField";
import { type Draft, type Problem, problemsOf, resized, toOrder } from "./draft";
import { dropDraft, keepDraft, keptDraft } from "./drafts";
import { MoreForLess } from "./MoreForLess";
import { OrderBar } from "./OrderBar";
import { PilotField } from "./PilotField";
import { ProductField } from "./ProductField";
import { RatioField } from "./RatioField";
import { SceneFields } from "./SceneFields";
import { Summary } from "./Summary";
import { useLookAgain, useNamed } from "./use-named";

const TYPING_PAUSE_MS = 400;
// Said at once: they do not become right by going on. What is missing is said after the first try.
const EARLY: ReadonlySet<Problem["kind"]> = new Set([
  "tooLong",
  "seedWrong",
  "avatarGone",
  "productGone",
  "posesGone",
]);

/** All that is asked of a batch, and beside it what that comes to, as it stands. */
export function OrderForm({ projectId }: { projectId: string }) {
  const { t } = useTranslation("pose-order");
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => keptDraft(projectId));
  const [tried, setTried] = useState(false);
  const order = useOrderBatch();
  const problems = problemsOf(draft, useNamed(draft));
  const [problem] = problems;
  const asked = useSettled(problem ? null : toOrder(projectId, draft), TYPING_PAUSE_MS);
  const quote = useQuote(asked);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const errorOf = (field: keyof Draft) => {
    const found = problems.find((one) => one.field === field);
    return found && (tried || EARLY.has(found.kind)) ? t(`problems.${found.kind}`) : undefined;
  };

  useLookAgain(draft, order.error ?? quote.error);
  useEffect(() => keepDraft(projectId, draft), [projectId, draft]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem) return focusField(form.current, problem.field);
    if (order.isPending || order.isSuccess) return;
    order.mutate(toOrder(projectId, draft), {
      onSuccess: ({ id, total }) => {
        dropDraft(projectId);
        announce(t("ordered", { count: total }));
        void navigate(paths.batch(projectId, id), { replace: true });
      },
    });
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] gap-8 max-lg:pb-24 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <div className="grid min-w-0 content-start gap-6">
        <div className="grid gap-5 sm:grid-cols-2">
          <AvatarField
            avatarId={draft.avatarId}
            error={errorOf("avatarId")}
            onChange={(avatarId) => change({ avatarId })}
          />
          <ProductField
            productId={draft.productId}
            error={errorOf("productId")}
            onChange={(productId) => change({ productId })}
          />
        </div>
        <SceneFields {...{ draft, errorOf }} onChange={change} />
        <RatioField draft={draft} onChange={change} />
        <div data-field="poses" tabIndex={-1} className="outline-none">
          <Section title={t("poses.label")}>
            {errorOf("poses") && <p className="text-sm text-bad-ink">{errorOf("poses")}</p>}
            <PosePicker
              poses={draft.poses}
              drawn={quote.data?.templates}
              onChange={(poses) => change({ poses })}
            />
          </Section>
        </div>
        <PilotField draft={draft} onChange={change} />
        <AdvancedFields draft={draft} seedError={errorOf("seed")} onChange={change} />
      </div>
      <aside className="min-w-0 lg:sticky lg:top-20 lg:self-start">
        <Card className="grid gap-5 p-5">
          <Section title={t("summary.title")}>
            <Summary
              quote={quote.data}
              counting={quote.isFetching || (!problem && !quote.data && !quote.error)}
              problem={problem}
            />
            {!problem && quote.data?.cheaper && (
              <MoreForLess
                poses={draft.poses}
                cheaper={quote.data.cheaper}
                onTake={(poses) => change({ poses })}
              />
            )}
          </Section>
          <OrderBar
            total={totalOf(draft.poses)}
            quote={quote.data}
            error={order.error ?? (problem ? null : quote.error)}
            problem={problem}
            busy={order.isPending || order.isSuccess}
            onShrink={(most) => change({ poses: resized(draft.poses, most) })}
          />
        </Card>
      </aside>
    </form>
  );
}

/** Moves the focus to a field, opening what it is folded into. */
function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.querySelector<HTMLElement>(`[name="${name}"], [data-field="${name}"]`);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}
