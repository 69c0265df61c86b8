import { expect, it, vi } from "vitest";
import { canPickFolders, pickFolder } from "./pick-folder";

const KNOWN = "webkitdirectory";

function onDevice(mouse: boolean, known: boolean) {
  vi.stubGlobal("matchMedia", () => ({ matches: mouse }));
  if (known) Object.assign(HTMLInputElement.prototype, { [KNOWN]: false });
  else Reflect.deleteProperty(HTMLInputElement.prototype, KNOWN);
}

it("is offered where a browser can, and not on phones", () => {
  onDevice(true, true);
  expect(canPickFolders()).toBe(true);
  onDevice(false, true);
  expect(canPickFolders()).toBe(false);
  onDevice(true, false);
  expect(canPickFolders()).toBe(false);
});

it("takes a folder's files without those that systems leave there", () => {
  const take = vi.fn();
  pickFolder(take);
  const input = document.querySelector("input");
  expect(input?.webkitdirectory).toBe(true);
  const files = ["depan.jpg", ".DS_Store", "Thumbs.db"].map((name) => new File(["?"], name));
  Object.defineProperty(input, "files", { value: files });
  input?.dispatchEvent(new Event("change"));
  expect(take).toHaveBeenCalledWith([files[0]]);
});
