import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { useProject } from "@/api/avatar-creator/projects";
import { ApiProvider, createApi } from "@/api/client";
import { Session } from "@/lib/session/session";
import { aProject, memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { ProjectDialog } from "./ProjectDialog";

const draw = aPage();
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const stored = aProject({ description: "For the holidays" });

function Screen() {
  const project = useProject("p1").data;
  return project && <ProjectDialog open onOpenChange={() => undefined} project={project} />;
}

/** Opens the dialog over a project of version "1"; returns the changes that are asked for. */
async function opened() {
  const asked: { body: unknown; version: string | null }[] = [];
  const send = async (request: Request) => {
    if (request.method === "PATCH") {
      asked.push({ body: await request.json(), version: request.headers.get("If-Match") });
    }
    return Response.json({ project: stored }, { headers: { ETag: '"1"' } });
  };
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  await draw(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <Screen />
        </MemoryRouter>
      </QueryClientProvider>
    </ApiProvider>,
  );
  await settle();
  return asked;
}

function field(name: string) {
  return document.querySelector<HTMLInputElement>(`form [name=${name}]`);
}

async function save(values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const input = field(name);
    if (input) input.value = value;
  }
  await act(async () => document.querySelector("form")?.requestSubmit());
  await settle();
}

it("changes the version that it showed, and sends null for what was emptied", async () => {
  const asked = await opened();
  await save({ description: " " });
  expect(asked).toEqual([{ body: { description: null }, version: '"1"' }]);
});

it("sends what was changed and nothing else", async () => {
  const asked = await opened();
  await save({ name: " Ramadan " });
  expect(asked).toEqual([{ body: { name: "Ramadan" }, version: '"1"' }]);
});

it("asks for nothing when nothing was changed", async () => {
  const asked = await opened();
  await save({ name: "Lebaran " });
  expect(asked).toEqual([]);
});
