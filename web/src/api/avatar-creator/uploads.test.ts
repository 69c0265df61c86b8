import { expect, it } from "vitest";
import { Session } from "@/lib/session/session";
import { anAvatar, memoryStore, someTokens } from "@/testing/builders";
import { createApi } from "../client";
import { eraseAll } from "./consents";
import { reserveUploads } from "./uploads";

function anApi(answers: unknown[]) {
  const asked: unknown[] = [];
  const send = async (request: Request) => {
    asked.push(await request.json());
    return Response.json({ success: true, ...(answers.shift() as object) });
  };
  const store = memoryStore(someTokens({ expiresAt: Date.now() + 3_600_000 }));
  const session = new Session({ store, renew: async () => someTokens() });
  return { api: createApi({ baseUrl: "http://lumiku.test/api", session, send }), asked };
}

it("turns what became of each file into a reservation or a refusal", async () => {
  const taken = { avatar: anAvatar(), upload: { url: "u", fields: {}, expiresAt: "e" } };
  const refused = { error: "You have it.", code: "duplicate" };
  const { api } = anApi([{ uploads: [taken, refused] }]);
  const [first, second] = await reserveUploads(api, "p1", []);
  expect(first).toEqual(taken);
  expect(second).toMatchObject({ kind: "conflict", facts: { code: "duplicate" } });
});

it("repeats an erasure until nothing is left", async () => {
  const { api, asked } = anApi([
    { found: 5, erased: 3, left: 2 },
    { found: 2, erased: 2, left: 0 },
  ]);
  expect(await eraseAll(api, "Siti")).toBe(5);
  expect(asked).toEqual(Array(2).fill({ subject: "Siti", dryRun: false }));
});
