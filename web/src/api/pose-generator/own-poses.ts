import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, answerWithHeaders } from "../answer";
import { useApi } from "../client";
import { ifMatch, versioned } from "../versions";
import { BASE } from "./app";
import { named, putTemplate, refreshTemplates } from "./templates";
import type { OwnPose, Template } from "./types";

const AT = `${BASE}/templates/{template_id}` as const;

/** Keeps a pose of one's own, or changes the one that is given. */
export function useSavePose(before: Template | null) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: OwnPose): Promise<Template> => {
      if (!before) return (await answer(api.POST(`${BASE}/templates`, { body }))).template;
      const { data, headers } = await answerWithHeaders(
        api.PATCH(AT, { ...named(before.id), body, ...ifMatch(before.etag) }),
      );
      return versioned(data.template, headers);
    },
    onSuccess: (template) => {
      putTemplate(client, template);
      return refreshTemplates(client);
    },
    meta: { shownInPlace: true },
  });
}

/** Removes a pose of one's own for good. */
export function useRemovePose() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE(AT, named(id))),
    onSuccess: () => refreshTemplates(client),
  });
}
