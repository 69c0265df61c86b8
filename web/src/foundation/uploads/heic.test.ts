import { afterEach, expect, it, vi } from "vitest";
import { fromHeic } from "./heic";

const { heicTo } = vi.hoisted(() => ({ heicTo: vi.fn() }));
vi.mock("heic-to/csp", () => ({ heicTo }));

afterEach(() => void heicTo.mockReset());

it("makes a JPEG of the same name", async () => {
  heicTo.mockResolvedValue(new Blob(["jpeg"], { type: "image/jpeg" }));
  const jpeg = await fromHeic(new File(["heic"], "IMG_0042.HEIC", { lastModified: 7 }));
  expect(jpeg).toMatchObject({ name: "IMG_0042.jpg", type: "image/jpeg", lastModified: 7 });
});

it("says when it cannot be read", async () => {
  heicTo.mockRejectedValue(new Error("no HEIC"));
  expect(await fromHeic(new File(["?"], "a.heic"))).toBeNull();
});
