import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, useState } from "react";
import { expect, it } from "vitest";
import { useAvatar } from "@/api/avatar-creator/avatar";
import { ApiProvider, createApi } from "@/api/client";
import { Session } from "@/lib/session/session";
import { anAvatar, memoryStore, someTokens } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { EditForm } from "./EditForm";
import { type Edits, editsOf } from "./edits";

const draw = aPage();
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const attributes = { ...anAvatar().attributes, style: "batik" };

function Screen() {
  const avatar = useAvatar("a1", undefined, true).data;
  const [edits, setEdits] = useState<Edits | null>(null);
  return avatar && <EditForm edits={edits ?? editsOf(avatar)} onChange={setEdits} />;
}

/** Opens the form over an avatar of version "1" on a server where others may change it too. */
async function opened() {
  const server = { name: "Siti", version: 1 };
  const asked: { body: unknown; version: string | null }[] = [];
  const send = async (request: Request) => {
    const etag = () => `"${server.version}"`;
    if (request.url.includes("/brand-kit/")) return Response.json({ kits: [], nextCursor: null });
    if (request.method === "PATCH") {
      const version = request.headers.get("If-Match");
      asked.push({ body: await request.json(), version });
      if (version !== etag()) {
        return Response.json({ code: "version_conflict", error: "Changed." }, { status: 409 });
      }
      server.version += 1;
    }
    const avatar = anAvatar({ name: server.name, attributes });
    return Response.json({ avatar }, { headers: { ETag: etag() } });
  };
  const tokens = someTokens({ expiresAt: Date.now() + 3_600_000 });
  const session = new Session({ store: memoryStore(tokens), renew: async () => tokens });
  await draw(
    <ApiProvider value={createApi({ baseUrl: "http://lumiku.test/api", session, send })}>
      <QueryClientProvider client={new QueryClient()}>
        <Screen />
      </QueryClientProvider>
    </ApiProvider>,
  );
  await settle();
  return { server, asked };
}

function field(name: string) {
  return document.querySelector<HTMLInputElement>(`form [name="${name}"]`);
}

async function write(name: string, value: string) {
  const input = field(name);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    set?.call(input, value);
    input?.dispatchEvent(new Event("input", { bubbles: true }));
    input?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  });
}

async function save() {
  await act(async () => document.querySelector("form")?.requestSubmit());
  await settle();
}

it("empties a field of the version that it showed, and goes on with the next version", async () => {
  const { asked } = await opened();
  await write("attributes.style", "");
  await save();
  await write("name", "Sari");
  await save();
  expect(asked).toEqual([
    { body: { attributes: { style: null } }, version: '"1"' },
    { body: { name: "Sari" }, version: '"2"' },
  ]);
});

it("does not write over what was changed elsewhere, and shows it when asked to", async () => {
  const { asked, server } = await opened();
  await write("attributes.style", "formal");
  Object.assign(server, { name: "Sari", version: 2 });
  await save();
  expect([field("name")?.value, field("attributes.style")?.value]).toEqual(["Siti", "formal"]);
  await act(async () => document.querySelector<HTMLElement>("[role=alert] + button")?.click());
  expect([field("name")?.value, field("attributes.style")?.value]).toEqual(["Sari", "batik"]);
  await write("attributes.style", "formal");
  await save();
  expect(asked.map(({ version }) => version)).toEqual(['"1"', '"2"']);
});
