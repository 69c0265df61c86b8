import { afterEach, expect, it, vi } from "vitest";
import { canShare, share } from "./share";

const photo = new File(["x"], "Siti.webp", { type: "image/webp" });

function aDevice({ touched = true, ...navigator }: { touched?: boolean } & Partial<Navigator>) {
  vi.stubGlobal("matchMedia", () => ({ matches: touched }));
  vi.stubGlobal("navigator", navigator);
}

afterEach(() => vi.unstubAllGlobals());

it("shares where the system takes files by touch", () => {
  aDevice({ canShare: ({ files = [] } = {}) => files[0]?.type === "image/webp" });
  expect(canShare("Siti.webp", "image/webp")).toBe(true);
  expect(canShare("Siti.png", "image/png")).toBe(false);
});

it("does not share on desktops, or where browsers cannot", () => {
  aDevice({ touched: false, canShare: () => true });
  expect(canShare("Siti.webp", "image/webp")).toBe(false);
  aDevice({});
  expect(canShare("Siti.webp", "image/webp")).toBe(false);
});

it("takes a closed sheet for a change of mind, and nothing else", async () => {
  aDevice({ share: () => Promise.reject(new DOMException("closed", "AbortError")) });
  await expect(share(photo)).resolves.toBeUndefined();
  aDevice({ share: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
  await expect(share(photo)).rejects.toThrow("no");
});
