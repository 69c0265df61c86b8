import { lazy, Suspense } from "react";
import { loadTexts } from "@/lib/i18n/setup";
import type { UsageHistoryProps } from "./UsageHistory";
import { UsageSkeleton } from "./UsageSkeleton";

const UsageHistory = lazy(async () => {
  const [{ UsageHistory }] = await Promise.all([import("./UsageHistory"), loadTexts(["usage"])]);
  return { default: UsageHistory };
});

/** Who used a thing. Few who look at one ask for that, so its code comes when they do. */
export function Usage(props: UsageHistoryProps) {
  return (
    <Suspense fallback={<UsageSkeleton />}>
      <UsageHistory {...props} />
    </Suspense>
  );
}
