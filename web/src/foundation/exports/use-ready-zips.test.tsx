import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { ApiProvider } from "@/api/client";
import type { Work } from "@/api/work/types";
import { saveFrom } from "@/lib/save-file";
import { aWork } from "@/testing/builders";
import { aPage } from "@/testing/page";
import { toast } from "@/ui/toast";
import { AppWorkProvider } from "../work/app-work";
import { useReadyZips } from "./use-ready-zips";

vi.mock("@/ui/toast");
vi.mock("@/lib/save-file");
vi.mock("@/lib/i18n/setup", () => ({ loadTexts: async () => undefined }));

const draw = aPage();
const client = new QueryClient();
const link = vi.fn(async (_: unknown, id: string): Promise<string | null> => `https://s3/${id}`);
const APPS = new Map([["avatar-creator", { place: () => "/", kinds: {}, link }]]);
const zip = (id: string, given: Partial<Work> = {}) =>
  aWork({ id, kind: "export", status: "completed", ...given });

function Visit({ ended }: { ended: readonly Work[] | undefined }) {
  useReadyZips(ended);
  return null;
}

async function look(ended?: readonly Work[]) {
  await draw(
    <ApiProvider value={{} as never}>
      <QueryClientProvider client={client}>
        <AppWorkProvider value={APPS}>
          <Visit ended={ended} />
        </AppWorkProvider>
      </QueryClientProvider>
    </ApiProvider>,
  );
  await act(async () => undefined);
}

beforeEach(() => vi.clearAllMocks());

it("says of each ZIP that gets ready that it can be fetched, and of nothing else", async () => {
  await look();
  await look([zip("old")]);
  expect(toast.leading).not.toHaveBeenCalled();
  const others = [aWork({ id: "w1", status: "completed" }), zip("broken", { status: "failed" })];
  await look([zip("new"), ...others, zip("old")]);
  expect(toast.leading).toHaveBeenCalledTimes(1);
  await look([zip("new"), zip("old")]);
  expect(toast.leading).toHaveBeenCalledTimes(1);
});

it("fetches it by a link of that moment", async () => {
  await look([]);
  await look([zip("new")]);
  const [[, way] = []] = vi.mocked(toast.leading).mock.calls;
  await act(async () => way?.onFollow());
  expect(link).toHaveBeenCalledWith({}, "new");
  expect(saveFrom).toHaveBeenCalledWith("https://s3/new");
});
