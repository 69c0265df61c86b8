import { useStats } from "@/api/avatar-creator/stats";
import { CardFacts } from "@/foundation/facts/CardFacts";

const LABELS = {
  avatars: { id: "Avatar", en: "Avatars" },
  projects: { id: "Proyek", en: "Projects" },
} as const;

/** What the card of the app tells of somebody's library. */
export function Component() {
  const { data } = useStats();
  return (
    <CardFacts
      facts={[
        { label: LABELS.avatars, value: data?.totalAvatars },
        { label: LABELS.projects, value: data?.totalProjects },
      ]}
    />
  );
}
