import { act, type FormEvent } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Button } from "./Button";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const onClick = vi.fn();
const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
let root: Root;

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement("div")));
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const draw = (busy: boolean) =>
  act(async () =>
    root.render(
      <form onSubmit={onSubmit}>
        <Button type="submit" busy={busy} onClick={onClick}>
          Save
        </Button>
      </form>,
    ),
  );

const button = () => document.querySelector("button") as HTMLButtonElement;
const press = () => act(async () => button().click());

it("does its work while it is not busy", async () => {
  await draw(false);
  await press();
  expect(onClick).toHaveBeenCalledOnce();
  expect(onSubmit).toHaveBeenCalledOnce();
});

it("does nothing and submits nothing while it is busy, and says so", async () => {
  await draw(true);
  await press();
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(button().getAttribute("aria-disabled")).toBe("true");
  expect(button().getAttribute("aria-busy")).toBe("true");
});

it("keeps the focus while it is busy and afterwards", async () => {
  await draw(false);
  button().focus();
  await draw(true);
  expect(document.activeElement).toBe(button());
  expect(button().disabled).toBe(false);
  await draw(false);
  await press();
  expect(onSubmit).toHaveBeenCalledOnce();
});
