import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { RouterProvider } from "react-router/dom";
import { ApiProvider } from "@/api/client";
import { ConfigProvider } from "@/config/runtime";
import { IdentityProvider } from "@/lib/session/context";
import { Announcer } from "./Announcer";
import type { createRouter } from "./routes";
import type { Services } from "./services";

const Toaster = lazy(async () => ({ default: (await import("@/ui/Toaster")).Toaster }));

interface AppProps {
  services: Services;
  router: ReturnType<typeof createRouter>;
}

export function App({ services, router }: AppProps) {
  const { config, identity, api, queries } = services;
  return (
    <ConfigProvider value={config}>
      <IdentityProvider value={identity}>
        <ApiProvider value={api}>
          <QueryClientProvider client={queries}>
            <Suspense>
              <RouterProvider router={router} />
            </Suspense>
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
