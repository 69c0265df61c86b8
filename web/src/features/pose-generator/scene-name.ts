import { useScenes } from "@/api/pose-generator/scenes";
import { useLanguage } from "@/lib/i18n/use-language";

/** Returns what a scene is called, its id while that is not known; null without one. */
export function useSceneName(id: string | null): string | null {
  const language = useLanguage();
  const scenes = useScenes({ enabled: id !== null }).data;
  return scenes?.find((scene) => scene.id === id)?.name[language] ?? id;
}
