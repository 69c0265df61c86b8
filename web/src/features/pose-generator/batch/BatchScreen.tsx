import type { Batch } from "@/api/pose-generator/batch-types";
import { useFormat } from "@/lib/format";
import { useTabTitle } from "@/lib/page-title";
import { PageHeader } from "@/ui/PageHeader";
import { BackToProject } from "../BackToProject";
import { Results } from "../results/Results";
import { useSceneName } from "../scene-name";
import { Actions } from "./Actions";
import { markOf } from "./mark";
import { Pilot } from "./Pilot";
import { Standing } from "./Standing";

interface BatchScreenProps {
  batch: Batch;
  projectId: string;
}

/** How far a batch is, what can be done about it, and its pictures. */
export function BatchScreen({ batch, projectId }: BatchScreenProps) {
  const { name, ratio, scene, basePrompt, createdAt, status } = batch;
  const format = useFormat();
  const sceneName = useSceneName(scene);
  useTabTitle([markOf(batch), name].filter(Boolean).join(" "));
  return (
    <>
      <div className="grid gap-1">
        <BackToProject projectId={projectId} />
        <PageHeader
          title={name}
          text={[format.dateTime(createdAt), ratio, sceneName, basePrompt]
            .filter(Boolean)
            .join(" · ")}
          actions={<Actions batch={batch} />}
        />
      </div>
      <Standing batch={batch} />
      {status === "waiting_for_approval" ? <Pilot batch={batch} /> : <Results batch={batch} />}
    </>
  );
}
