import { type ComponentProps, useEffect } from "react";
import {
  activeGenerationsQuery,
  failedGenerationsQuery,
  useActiveGenerations,
  useFailedGenerations,
} from "@/api/avatar-creator/generations";
import type { Generation } from "@/api/avatar-creator/types";
import type { Reach } from "@/api/first-read";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";
import type { ActiveGenerations } from "./ActiveGenerations";

type CardsProps = ComponentProps<typeof ActiveGenerations>;

const Cards = later<CardsProps & { open: boolean; onOpenChange: () => void }>(async () => {
  const [{ ActiveGenerations }] = await Promise.all([
    import("./ActiveGenerations"),
    loadTexts(["generations"]),
  ]);
  return ActiveGenerations;
});

/** The cards of a project's generations; without any, their code comes after the first screen. */
export function Generations(props: CardsProps) {
  const { data: active, error } = useActiveGenerations();
  const { data: failed } = useFailedGenerations();
  useEffect(() => {
    Cards.prepare().catch(() => undefined); // tried again when there is something to show
  }, []);
  const unknown = error !== null && !active;
  return (
    <Cards
      open={unknown || hasCards(props.projectId, active, failed)}
      onOpenChange={() => undefined}
      {...props}
    />
  );
}

/** Loads the cards where what was read needs some: they must not push the page down later. */
export async function prepareGenerations({ api, queries }: Reach, projectId: string) {
  const active = queries.getQueryData(activeGenerationsQuery(api).queryKey)?.list;
  const failed = queries.getQueryData(failedGenerationsQuery(api).queryKey);
  if (hasCards(projectId, active, failed)) await Cards.prepare();
}

// Those of other projects have none, but it is told here how they end.
function hasCards(
  projectId: string,
  active: readonly Generation[] = [],
  failed: readonly Generation[] = [],
): boolean {
  return active.length > 0 || failed.some((one) => one.projectId === projectId);
}
