import { Loading, Skeleton } from "@/ui/Skeleton";

export function UsageSkeleton() {
  return (
    <Loading className="grid gap-4">
      <Skeleton className="h-14" />
      <Skeleton className="h-32" />
      <Skeleton className="h-48" />
    </Loading>
  );
}
