import { expect, it } from "vitest";
import { plainKey } from "./keys";

const NONE = { ctrlKey: false, metaKey: false, altKey: false };

function within(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
}

it("takes keys on what is no field, check boxes among them", () => {
  expect(plainKey({ ...NONE, key: "?", target: within("<main></main>") })).toBe("?");
  expect(plainKey({ ...NONE, key: "j", target: within("<input type=radio>") })).toBe("j");
});

it.each(["<input>", "<textarea></textarea>", "<select></select>"])(
  "leaves %s its keys",
  (field) => {
    expect(plainKey({ ...NONE, key: "?", target: within(field) })).toBeNull();
  },
);

it.each(["ctrlKey", "metaKey", "altKey"])("leaves keys with %s to the browser", (held) => {
  expect(plainKey({ ...NONE, [held]: true, key: "j", target: document.body })).toBeNull();
});
