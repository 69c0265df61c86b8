import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { BrowserRouter } from "react-router";
import { ApiProvider } from "@/api/client";
import { ConfigProvider } from "@/config/runtime";
import { AppFacesProvider } from "@/foundation/app-faces";
import { AppWorkProvider } from "@/foundation/work/app-work";
import { IdentityProvider } from "@/lib/session/context";
import { BusyBar } from "@/ui/BusyBar";
import { Announcer } from "./Announcer";
import { BootScreen } from "./BootScreen";
import { FEATURES } from "./features";
import type { Services } from "./services";

const Toaster = lazy(async () => ({ default: (await import("@/ui/Toaster")).Toaster }));

const FACES = new Map(FEATURES.map((feature) => [feature.id, feature]));
const WORK = new Map(FEATURES.flatMap(({ id, work }) => (work ? [[id, work] as const] : [])));

interface AppProps {
  services: Services;
  children: ReactNode;
}

/** What surrounds every screen. */
export function App({ services, children }: AppProps) {
  const { config, identity, api, queries } = services;
  return (
    <ConfigProvider value={config}>
      <IdentityProvider value={identity}>
        <ApiProvider value={api}>
          <QueryClientProvider client={queries}>
            <AppFacesProvider value={FACES}>
              <AppWorkProvider value={WORK}>
                <BrowserRouter>
                  <Suspense fallback={<BootScreen />}>{children}</Suspense>
                </BrowserRouter>
              </AppWorkProvider>
            </AppFacesProvider>
            <BusyBar />
            <Announcer />
            <Suspense>
              <Toaster />
            </Suspense>
          </QueryClientProvider>
        </ApiProvider>
      </IdentityProvider>
    </ConfigProvider>
  );
}
