import { createInstance } from "i18next";
import { act, useState } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aPage } from "@/testing/page";
import { later } from "./later";
import { toast } from "./toast";

interface Openable {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const Dialog = ({ open }: Openable) => (open ? <dialog open /> : null);

const show = aPage();
const texts = createInstance();

beforeEach(async () => {
  await texts.init({ lng: "en", resources: { en: { translation: { notLoaded: "Not loaded" } } } });
});

afterEach(() => void vi.restoreAllMocks());

function Page({ Part }: { Part: ReturnType<typeof later<Openable>> }) {
  const [open, setOpen] = useState(false);
  return (
    <I18nextProvider i18n={texts}>
      <button type="button" onClick={() => setOpen(true)} data-open={open} />
      <Part open={open} onOpenChange={setOpen} />
    </I18nextProvider>
  );
}

async function shown(load: () => Promise<typeof Dialog>): Promise<void> {
  const Part = later(load);
  await show(<Page Part={Part} />);
}

const button = () => document.querySelector("button");
const press = () => act(async () => button()?.click());

it("loads a part when it is first opened, and once", async () => {
  const load = vi.fn(async () => Dialog);
  await shown(load);
  expect(load).not.toHaveBeenCalled();
  await press();
  expect(document.querySelector("dialog")).not.toBeNull();
  expect(load).toHaveBeenCalledOnce();
});

it("closes and says so when loading fails, and tries again the next time", async () => {
  const failed = vi.spyOn(toast, "failed").mockResolvedValue();
  const load = vi.fn(async () => Dialog).mockRejectedValueOnce(new TypeError("no network"));
  await shown(load);
  await press();
  expect(failed).toHaveBeenCalledExactlyOnceWith("Not loaded");
  expect(button()?.dataset.open).toBe("false");
  await press();
  expect(document.querySelector("dialog")).not.toBeNull();
});

it("draws a part that was prepared together with its opening", async () => {
  const Part = later(async () => Dialog);
  await Part.prepare();
  const html = renderToStaticMarkup(<Part open onOpenChange={() => undefined} />);
  expect(html).toContain("<dialog");
});

it("tries again where preparing failed", async () => {
  const load = vi.fn(async () => Dialog).mockRejectedValueOnce(new TypeError("no network"));
  const Part = later(load);
  await expect(Part.prepare()).rejects.toThrow("no network");
  await Part.prepare();
  await Part.prepare();
  expect(load).toHaveBeenCalledTimes(2);
});
