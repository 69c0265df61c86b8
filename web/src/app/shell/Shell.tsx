import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { useConfig } from "@/config/runtime";
import { useMedia } from "@/lib/media";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { BottomBar } from "./BottomBar";
import { Notices } from "./Notices";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";

const MAIN = "main";
// As `lg:` in the class names.
const WIDE = "(min-width: 64rem)";

/** The frame around every screen of somebody who is signed in. */
export function Component() {
  const { t } = useTranslation();
  const { buildId } = useConfig();
  const wide = useMedia(WIDE);
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[16rem_minmax(0,1fr)]">
      <a
        href={`#${MAIN}`}
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-xl bg-accent px-4 py-3 font-semibold text-on-accent focus:translate-y-0"
      >
        {t("skipToContent")}
      </a>
      {wide && <Sidebar />}
      <div className="flex min-h-dvh flex-col">
        <TopBar />
        <Notices />
        <main
          id={MAIN}
          tabIndex={-1}
          className="peer mx-auto grid w-full max-w-6xl grow grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 py-6 outline-none sm:px-6 lg:px-10 lg:py-8"
        >
          <Suspense fallback={<ScreenSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
        {/* Out of sight while skeletons stand above it: what replaces them is of another length. */}
        <footer className="peer-has-[.animate-pulse]:invisible px-4 pt-2 pb-[calc(5.5rem+env(safe-area-inset-bottom))] text-center text-xs text-muted in-[:has([data-over-page])]:pb-44 lg:pb-6 lg:in-[:has([data-over-page])]:pb-24">
          Lumiku · {t("build", { id: buildId })}
        </footer>
      </div>
      {!wide && <BottomBar />}
    </div>
  );
}

function ScreenSkeleton() {
  return (
    <Loading className="grid gap-6">
      <Skeleton className="h-9 w-56" />
      <Skeleton className="h-64" />
    </Loading>
  );
}
