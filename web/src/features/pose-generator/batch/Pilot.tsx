import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useStepBatch } from "@/api/pose-generator/batch-steps";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { useResults } from "@/api/pose-generator/results";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Picture } from "@/ui/Picture";
import { Section } from "@/ui/Section";
import { paths } from "../paths";
import { NoPictureYet } from "../results/NoPictureYet";
import { ratioOf } from "../results/ratio";
import { VerdictBadge } from "../results/VerdictBadge";
import { CancelButton } from "./CancelButton";

/** The first pictures, large: the person looks at them and says whether the rest is to be made. */
export function Pilot({ batch }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const step = useStepBatch(batch.id);
  const results = useResults(batch.id).data?.pages.flatMap((page) => page.results) ?? [];
  const made = results.filter(({ endedAt }) => endedAt !== null);
  const approve = () => step.mutate("continue", { onSuccess: () => announce(t("said.continue")) });
  return (
    <Card className="border-accent p-4 sm:p-5">
      <Section title={t("pilot.title")}>
        <p className="max-w-prose text-pretty">{t("pilot.text")}</p>
        <div className="flex flex-wrap gap-2">
          <Button size="large" busy={step.isPending} onClick={approve}>
            <Check aria-hidden />
            {t("approve", { count: batch.total - batch.done })}
          </Button>
          <CancelButton batch={batch} />
        </div>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
          {made.map((result) => (
            <li key={result.id} className="min-w-0">
              <PilotPicture result={result} hasProduct={batch.productId !== null} />
            </li>
          ))}
        </ul>
      </Section>
    </Card>
  );
}

function PilotPicture({ result, hasProduct }: { result: Result; hasProduct: boolean }) {
  const { t } = useTranslation("batches");
  const { search } = useLocation();
  const { id, projectId, generationId, position, imageUrl, placeholder } = result;
  return (
    <div className="relative overflow-hidden rounded-2xl border border-line has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      {imageUrl ? (
        <Picture src={imageUrl} placeholder={placeholder} alt="" ratio={ratioOf(result)} />
      ) : (
        <NoPictureYet result={result} />
      )}
      <Link
        to={{ pathname: paths.result(projectId, generationId, id), search }}
        className="absolute inset-0 outline-none"
        aria-label={t("picture", { number: position + 1 })}
      />
      <span className="pointer-events-none absolute bottom-2 left-2">
        <VerdictBadge {...{ result, hasProduct }} />
      </span>
    </div>
  );
}
