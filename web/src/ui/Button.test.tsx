import { act, type FormEvent } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { aPage } from "@/testing/page";
import { Button } from "./Button";

const onClick = vi.fn();
const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
const show = aPage();

afterEach(() => void vi.clearAllMocks());

const draw = (busy: boolean) =>
  show(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy={busy} onClick={onClick}>
        Save
      </Button>
    </form>,
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
