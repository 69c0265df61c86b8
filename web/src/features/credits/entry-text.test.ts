import i18next from "i18next";
import { beforeAll, expect, it } from "vitest";
import { aLedgerEntry } from "@/testing/builders";
import { entryText } from "./entry-text";
import credits from "./locales/id/credits.json";

beforeAll(() =>
  i18next.init({
    lng: "id",
    resources: { id: { credits } },
    interpolation: { escapeValue: false },
  }),
);

const text = (action: string | null, subject: string | null, description = "In English") =>
  entryText(i18next.getFixedT("id", "credits"), aLedgerEntry({ action, subject, description }));

it.each([
  ["generate", "Siti & Ani", "Avatar AI: Siti & Ani"],
  ["upload", "Budi: toko", "Unggahan: Budi: toko"],
  ["refund", "Budi", "Dikembalikan: Budi"],
  ["refund", null, "Dikembalikan"],
  ["welcome", null, "Kredit selamat datang"],
  ["grant", "Ganti rugi", "Dari tim Lumiku: Ganti rugi"],
])("says %s of %j as %j", (action, subject, shown) => {
  expect(text(action, subject)).toBe(shown);
});

it("shows a name with the marks of a template as it is", () => {
  expect(text("upload", "{{action}} $t(balance)")).toBe("Unggahan: {{action}} $t(balance)");
});

it("keeps the description of an action it does not know", () => {
  expect(text("remove_background", "Sabun", "Remove background: Sabun")).toBe(
    "Remove background: Sabun",
  );
});

it("keeps the description of an entry older than the codes, even when it looks like one", () => {
  expect(text(null, null, "Generate: Siti")).toBe("Generate: Siti");
});
