import { beforeEach, expect, it, vi } from "vitest";
import { dropStrayClicks } from "./stray-clicks";

dropStrayClicks(document);

const pressed = vi.fn((event: Event) => event.defaultPrevented);

beforeEach(() => {
  pressed.mockClear();
  document.body.innerHTML = "<a id='beneath' href='#x'>Home</a><button id='close'>Close</button>";
  document.getElementById("beneath")?.addEventListener("click", pressed);
});

function click(id: string, detail: number): boolean {
  const click = new MouseEvent("click", { detail, bubbles: true, cancelable: true });
  return document.getElementById(id)?.dispatchEvent(click) ?? false;
}

it("drops the second click when the first removed what was clicked", () => {
  click("close", 1);
  document.getElementById("close")?.remove();
  expect(click("beneath", 2)).toBe(false);
  expect(pressed).not.toHaveBeenCalled();
});

it("lets another click through, and a double click on what stays", () => {
  click("close", 1);
  click("beneath", 2);
  document.getElementById("close")?.remove();
  click("beneath", 1);
  click("beneath", 2);
  expect(pressed).toHaveBeenCalledTimes(3);
});

it("lets keys through, whose clicks count nothing", () => {
  click("close", 1);
  document.getElementById("close")?.remove();
  click("beneath", 0);
  expect(pressed).toHaveBeenCalledTimes(1);
});
