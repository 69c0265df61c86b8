import { act, useRef, useState } from "react";
import { expect, it } from "vitest";
import { aPage } from "@/testing/page";
import { cell, useCellKeys } from "./cell-keys";

const draw = aPage();

/** A column of two cells that tell what is saved as they are left. */
function Column() {
  const body = useRef<HTMLDivElement>(null);
  const keys = useCellKeys(body, 2, () => undefined);
  const [saved, setSaved] = useState<string[]>([]);
  return (
    <div ref={body} {...keys.handlers}>
      {["first", "last"].map((name, row) => (
        <div key={name} data-row={row}>
          <input {...cell("price")} id={name} onBlur={() => setSaved((all) => [...all, name])} />
        </div>
      ))}
      <output>{saved.join(" ")}</output>
    </div>
  );
}

async function press(id: string, key: string, shiftKey = false) {
  await act(async () => {
    const input = document.getElementById(id);
    input?.focus();
    input?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true }));
  });
  return [document.querySelector("output")?.textContent, document.activeElement?.id];
}

it("saves by Enter and goes on below, and in the last row stays there", async () => {
  await draw(<Column />);
  expect(await press("first", "Enter")).toEqual(["first", "last"]);
  expect(await press("last", "Enter")).toEqual(["first last", "last"]);
});

it("saves by Shift and Enter in the first row, too, and not by an arrow", async () => {
  await draw(<Column />);
  expect(await press("first", "ArrowUp")).toEqual(["", "first"]);
  expect(await press("first", "Enter", true)).toEqual(["first", "first"]);
});
