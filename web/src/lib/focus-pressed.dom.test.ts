import { afterEach, beforeEach, expect, it } from "vitest";
import { focusPressed } from "./focus-pressed";

beforeEach(() => {
  document.body.innerHTML = `
    <main tabindex="-1">
      <button id="dialog"><svg></svg></button>
      <button id="menu" aria-haspopup="menu"></button>
      <a id="link" href="#x"></a>
    </main>`;
  document.querySelector("main")?.focus();
});
afterEach(() => document.body.replaceChildren());
focusPressed(document);

// jsdom leaves the focus where it is, as Safari does.
function press(selector: string): string | undefined {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  return document.activeElement?.id || document.activeElement?.localName;
}

it.each([
  ["a button", "#dialog svg", "dialog"],
  ["a link", "#link", "link"],
  ["nothing when the menu it opened has it", "#menu", "main"],
])("focuses %s", (_, selector, focused) => {
  expect(press(selector)).toBe(focused);
});

it("has moved the focus before the button acts", () => {
  let seen: Element | null = null;
  const button = document.querySelector("#dialog");
  button?.addEventListener("click", () => {
    seen = document.activeElement;
  });
  press("#dialog");
  expect(seen).toBe(button);
});
