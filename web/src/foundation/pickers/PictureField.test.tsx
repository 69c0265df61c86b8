import { expect, it } from "vitest";
import { aPage } from "@/testing/page";
import { PictureField } from "./PictureField";

const SITI = { id: "a1", name: "Siti", thumbnailUrl: null, placeholder: null };
const draw = aPage();

function aField(chosen: typeof SITI | null) {
  return (
    <PictureField
      label="Avatar"
      name="avatarId"
      chosen={chosen}
      chooseLabel="Choose"
      changeLabel="Change"
      onChoose={() => undefined}
    />
  );
}

it("keeps the focus when what was pressed gives way to what was chosen", async () => {
  await draw(aField(null));
  const choose = document.querySelector("button");
  choose?.focus();
  choose?.click();
  await draw(aField(SITI));
  expect(document.activeElement?.textContent).toBe("Change");
});

it("takes no focus that nobody gave it", async () => {
  await draw(aField(null));
  await draw(aField(SITI));
  expect(document.activeElement).toBe(document.body);
});
