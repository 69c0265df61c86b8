import { usePoseStats } from "@/api/pose-generator/stats";
import { CardFacts } from "@/foundation/facts/CardFacts";

const LABELS = {
  projects: { id: "Proyek", en: "Projects" },
  pictures: { id: "Gambar", en: "Pictures" },
} as const;

/** What the card of the app tells of somebody's pictures. */
export function Component() {
  const { data } = usePoseStats();
  return (
    <CardFacts
      facts={[
        { label: LABELS.projects, value: data?.totalProjects },
        { label: LABELS.pictures, value: data?.totalPictures },
      ]}
    />
  );
}
