import { useEffect } from "react";
import { useProjects } from "@/api/avatar-creator/projects";

/** All projects, page by page: a choice has to offer all of them. */
export function useEveryProject() {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useProjects();
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { projects: data?.pages.flatMap((page) => page.projects), error, refetch };
}
