import { afterEach, expect, it, vi } from "vitest";
import { aPage } from "@/testing/page";
import { useRestingMouse } from "./toast-hover";

const HERE = { screenX: 650, screenY: 847 };
const THERE = { screenX: 650, screenY: 840 };

const onEnter = vi.fn();
const onMove = vi.fn();
const onLeave = vi.fn();
const show = aPage();

afterEach(() => void vi.clearAllMocks());

function Corner() {
  useRestingMouse();
  return (
    <>
      <main>Below</main>
      <ol data-sonner-toaster="" onMouseEnter={onEnter} onMouseMove={onMove} onMouseLeave={onLeave}>
        <li>Moved to the trash</li>
      </ol>
    </>
  );
}

it("takes a toast that comes up under a resting mouse for not pointed at", async () => {
  await show(<Corner />);
  say("mousemove", "main", HERE);
  step("main", "li", HERE);
  expect(onEnter).not.toHaveBeenCalled();
});

it("takes a mouse for resting that was never seen to move", async () => {
  await show(<Corner />);
  step("main", "li", HERE);
  expect(onEnter).not.toHaveBeenCalled();
  expect(onMove).not.toHaveBeenCalled();
});

it("believes a mouse that says by how much it moved, though nothing was seen of it before", async () => {
  await show(<Corner />);
  const moving = new MouseEvent("mousemove", { bubbles: true, ...HERE });
  Object.defineProperty(moving, "movementY", { value: 7 }); // jsdom measures none
  element("li")?.dispatchEvent(moving);
  expect(onMove).toHaveBeenCalledOnce();
});

it("tells that the mouse moves to a toast, and that the toast goes from under it", async () => {
  await show(<Corner />);
  say("mousemove", "main", HERE);
  step("main", "li", THERE);
  expect(onEnter).toHaveBeenCalledOnce();
  step("li", "main", THERE);
  expect(onLeave).toHaveBeenCalledOnce();
});

/** What a browser tells of one step of the mouse from an element to another. */
function step(from: string, to: string, place: MouseEventInit) {
  say("mouseout", from, { ...place, relatedTarget: element(to) });
  say("mouseover", to, { ...place, relatedTarget: element(from) });
  say("mousemove", to, place);
}

const say = (sign: string, selector: string, init: MouseEventInit) =>
  element(selector)?.dispatchEvent(new MouseEvent(sign, { bubbles: true, ...init }));

const element = (selector: string) => document.querySelector(selector);
