import { Loading, Skeleton } from "@/ui/Skeleton";

const EXPECTED = "abcdefghijkl";

/** As high as the window at least: what stands under it must not jump when the pictures come. */
export function GridSkeleton() {
  return (
    <Loading className="grid min-h-dvh grid-cols-2 content-start gap-3 sm:grid-cols-3 sm:gap-5 lg:grid-cols-4 xl:grid-cols-5">
      {[...EXPECTED].map((name) => (
        <Skeleton key={name} className="aspect-[1/1.36] rounded-2xl" />
      ))}
    </Loading>
  );
}
