import { expect, it } from "vitest";
import { folderOf } from "./folder";

const file = (place: object) => Object.assign(new File(["?"], "depan.jpg"), place);

it.each([
  ["picked with its folder", { webkitRelativePath: "Produk/KOPI-A/depan.jpg" }, "Produk/KOPI-A"],
  ["dropped with its folder", { relativePath: "/KOPI-A/depan.jpg" }, "KOPI-A"],
  ["dropped alone", { relativePath: "./depan.jpg" }, ""],
  ["picked alone", {}, ""],
])("the folder of a file that was %s is known", (_, place, folder) => {
  expect(folderOf(file(place))).toBe(folder);
});
