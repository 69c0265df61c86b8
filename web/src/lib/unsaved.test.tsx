import { act, useState } from "react";
import { expect, it, vi } from "vitest";
import { aPage } from "@/testing/page";
import { unsavedOf, useUnsaved } from "./unsaved";

const draw = aPage();
const onLeft = vi.fn();

function Form() {
  const [typed, setTyped] = useState(() => unsavedOf<string>("k1"));
  useUnsaved("k1", typed, onLeft);
  return (
    <button type="button" onClick={() => setTyped(typed ? null : "Kopi")}>
      {typed}
    </button>
  );
}

const press = () => act(async () => document.querySelector("button")?.click());
const leave = () => draw(null);
const shown = () => document.querySelector("button")?.textContent;
const isAsked = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

it("has what was not saved when its screen is opened again, and tells of it", async () => {
  await draw(<Form />);
  expect(isAsked()).toBe(false);
  await press();
  expect(isAsked()).toBe(true);
  await leave();
  expect([onLeft.mock.calls.length, isAsked()]).toEqual([1, false]);
  await draw(<Form />);
  expect(shown()).toBe("Kopi");
  await press();
  await leave();
  await draw(<Form />);
  expect([shown(), onLeft.mock.calls.length]).toEqual(["", 1]);
});
