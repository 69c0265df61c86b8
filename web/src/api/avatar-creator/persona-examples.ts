import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";

/** Invented characters to take over; they change with a release only. */
export function usePersonaExamples() {
  const api = useApi();
  return useQuery({
    queryKey: keys.personaExamples,
    queryFn: ({ signal }) => answer(api.GET(`${BASE}/persona-examples`, { signal })),
    select: (reply) => reply.personaExamples,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
