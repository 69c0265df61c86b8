import i18next from "i18next";
import { beforeAll, expect, it } from "vitest";
import credits from "@/locales/id/credits.json";
import { entryText } from "./entry-text";

beforeAll(() =>
  i18next.init({
    lng: "id",
    resources: { id: { credits } },
    interpolation: { escapeValue: false },
  }),
);

it.each([
  ["Generate: Siti & Ani", "Avatar AI: Siti & Ani"],
  ["Returned: Budi", "Dikembalikan: Budi"],
  ["Welcome credits", "Kredit selamat datang"],
  ["A gift", "A gift"],
])("says %j as %j", (description, shown) => {
  expect(entryText(i18next.getFixedT("id", "credits"), { description })).toBe(shown);
});
