import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { aPage } from "@/testing/page";
import { useFilesOverPage } from "./use-page-drop";

const show = aPage();
let taken: File[] = [];

function Page() {
  const over = useFilesOverPage((files) => {
    taken = files;
  });
  return <main>{over ? <p>Drop here</p> : "Nothing"}</main>;
}

beforeEach(async () => {
  taken = [];
  await show(<Page />);
});

/** Lets something happen to `target` the way Safari tells it: without what was left or entered. */
async function drag(type: string, target: Element | null, files: File[] = []): Promise<void> {
  const dataTransfer = { types: ["Files"], files };
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    dataTransfer,
    relatedTarget: null,
  });
  await act(async () => void target?.dispatchEvent(event));
}

const main = () => document.querySelector("main");
const target = () => document.querySelector("p");

it("stays open when the pointer goes from one element to the next", async () => {
  await drag("dragenter", main());
  await drag("dragenter", target());
  await drag("dragleave", main());
  expect(target()).not.toBeNull();
});

it("closes when the pointer leaves the page", async () => {
  await drag("dragenter", main());
  await drag("dragleave", main());
  expect(target()).toBeNull();
});

it("takes what is dropped beside the drop target", async () => {
  const file = new File(["x"], "siti.jpg");
  await drag("dragenter", main());
  await drag("drop", main(), [file]);
  expect(taken).toEqual([file]);
  expect(target()).toBeNull();
});
