import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { localStore } from "@/lib/storage";
import { aPage } from "@/testing/page";
import { useRule } from "./choices";

const draw = aPage();
let reading: ReturnType<typeof useRule>;

function Review({ folders }: { folders: string[] }) {
  reading = useRule(folders.map((folder) => ({ folder })));
  return null;
}

async function ruleOf(...folders: string[]) {
  await draw(<Review folders={folders} />);
  return reading.rule;
}

beforeEach(() => localStore.removeItem("lumiku.product-rule"));

it("begins with the folders where there are several", async () => {
  expect(await ruleOf("", "")).toBe("angle");
  expect(await ruleOf("Produk", "Produk")).toBe("angle");
  expect(await ruleOf("KOPI-A", "TEH-B")).toBe("folder");
});

it("is what the person chose, for later files as long as they are not in folders", async () => {
  await ruleOf("KOPI-A", "TEH-B");
  await act(async () => reading.choose("whole"));
  expect(await ruleOf("KOPI-A", "TEH-B")).toBe("whole");
  await act(async () => reading.reset());
  expect(await ruleOf("KOPI-A", "TEH-B")).toBe("folder");
  expect(await ruleOf("")).toBe("whole");
});
