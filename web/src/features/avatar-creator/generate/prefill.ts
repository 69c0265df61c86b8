import { useQuery } from "@tanstack/react-query";
import { avatarQuery } from "@/api/avatar-creator/avatar";
import { generationQuery } from "@/api/avatar-creator/generations";
import { presetQuery } from "@/api/avatar-creator/presets";
import { type Api, useApi } from "@/api/client";
import { isOfKind } from "@/lib/api-error";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/use-language";
import { type Draft, fromAvatar, fromGeneration, fromPreset, ofPerson } from "./draft";

const PRESET = "preset:";
const PERSON = "person:";

/** What names a preset as the start of a draft. */
export function presetFrom(presetId: string): string {
  return `${PRESET}${presetId}`;
}

/** What names the person of an avatar as the start of a draft. */
export function personFrom(avatarId: string): string {
  return `${PERSON}${avatarId}`;
}

/** Whether a draft started from a preset: then it was opened from the gallery. */
export function isPreset(from: string | null): boolean {
  return from?.startsWith(PRESET) ?? false;
}

/** The draft for `from`: the id of a generation or an avatar, a preset or a person. Null asks nothing. */
export function usePrefill(from: string | null) {
  const api = useApi();
  const language = useLanguage();
  return useQuery({
    queryKey: ["prefill", from],
    queryFn: ({ signal }) => prefill(api, from ?? "", language, signal),
    enabled: from !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

async function prefill(
  api: Api,
  id: string,
  language: Language,
  signal: AbortSignal,
): Promise<Draft> {
  if (isPreset(id)) {
    const preset = await presetQuery(api, id.slice(PRESET.length)).queryFn({ signal });
    return fromPreset(preset, language);
  }
  if (id.startsWith(PERSON)) {
    return ofPerson(await avatarQuery(api, id.slice(PERSON.length)).queryFn({ signal }));
  }
  try {
    return fromGeneration(await generationQuery(api, id).queryFn({ signal }));
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
    return fromAvatar(await avatarQuery(api, id).queryFn({ signal }));
  }
}
