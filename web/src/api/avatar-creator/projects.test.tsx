import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it } from "vitest";
import { Session } from "@/lib/session/session";
import { aProject, memoryStore, someTokens } from "@/testing/builders";
import { ApiProvider, createApi } from "../client";
import { useProjects, useTrashProject, withChange } from "./projects";

const tick = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

const never = new Promise<Response>(() => undefined);

/** Shows the project names and trashes the first; the answer to that waits for `finish`. */
function aScreen() {
  let finish: (status: number) => void = () => undefined;
  const deleted = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const projects = [aProject(), aProject({ id: "p2", name: "Kopi" })];
  let reads = 0;
  const send = async (request: Request) => {
    if (request.method === "GET") {
      reads += 1;
      // Only the first read is answered: what comes back later does not come from a second one.
      return reads === 1 ? Response.json({ projects, nextCursor: null }) : never;
    }
    const status = await deleted;
    return Response.json({ code: "internal_error", error: "Trouble." }, { status });
  };
  const session = new Session({
    store: memoryStore(someTokens({ expiresAt: Date.now() + 3_600_000 })),
    renew: async () => someTokens(),
  });
  const api = createApi({ baseUrl: "http://lumiku.test/api", session, send });
  const element = document.createElement("div");
  const root = createRoot(element);
  root.render(
    <ApiProvider value={api}>
      <QueryClientProvider client={new QueryClient()}>
        <Names />
      </QueryClientProvider>
    </ApiProvider>,
  );
  return { element, root, finish };
}

function Names() {
  const names = useProjects().data?.pages.flatMap((page) => page.projects.map(({ name }) => name));
  const trash = useTrashProject();
  return (
    <button type="button" onClick={() => trash.mutate("p1")}>
      {names?.join(" ")}
    </button>
  );
}

it("takes a trashed project off the screen at once and puts it back when that fails", async () => {
  const { element, root, finish } = aScreen();
  await tick();
  await tick();
  expect(element.textContent).toBe("Lebaran Kopi");
  act(() => element.querySelector("button")?.click());
  await tick();
  expect(element.textContent).toBe("Kopi");
  finish(500);
  await tick();
  await tick();
  expect(element.textContent).toBe("Lebaran Kopi");
  act(() => root.unmount());
});

it("changes only what was given, only where it was meant", () => {
  const list = [aProject(), aProject({ id: "p2", name: "Kopi" })];
  const [first, second] = withChange(list, "p2", { name: "Teh", description: null });
  expect(first).toEqual(list[0]);
  expect(second).toMatchObject({ name: "Teh", description: null });
});
