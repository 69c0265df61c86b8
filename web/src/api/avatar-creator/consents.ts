import {
  type Query,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { pageQuery, paging } from "../pages";
import { BASE } from "./app";
import { keys } from "./keys";

const PAGE = 50;
const COUNT = "consent-count";

/** The people whose consent was stated, by name. */
export function useConsents() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [...keys.consents, "pages"],
    queryFn: ({ signal, pageParam }) => {
      const query = pageQuery(pageParam, PAGE);
      return answer(api.GET(`${BASE}/consents`, { signal, params: { query } }));
    },
    ...paging,
  });
}

/** How many avatars would go with this person, and how many pictures these are in. */
export function useConsentCount(subject: string) {
  const api = useApi();
  return useQuery({
    queryKey: [COUNT, subject],
    queryFn: async () => {
      const { found, pictures } = await erase(api, subject, true);
      return { avatars: found, pictures: pictures ?? 0 };
    },
    gcTime: 0,
  });
}

/** Deletes all avatars of a person for good; returns how many those were. */
export function useEraseByConsent() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (subject: string) => eraseAll(api, subject),
    onSettled: () => {
      // It reaches things of other apps, too. Once they are gone they are not to be counted again.
      const predicate = ({ queryKey }: Query) => queryKey[0] !== COUNT;
      return client.invalidateQueries({ predicate });
    },
    meta: { shownInPlace: true },
  });
}

/** Repeats the request until nothing is left: each has some seconds on the server. */
export async function eraseAll(api: Api, subject: string): Promise<number> {
  const { erased, left } = await erase(api, subject, false);
  return left === 0 ? erased : erased + (await eraseAll(api, subject));
}

function erase(api: Api, subject: string, dryRun: boolean) {
  return answer(api.POST(`${BASE}/consents/erase`, { body: { subject, dryRun } }));
}
