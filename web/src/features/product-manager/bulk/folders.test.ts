import { describe, expect, it } from "vitest";
import { areSeveral, folderNames } from "./folders";

const names = (...folders: string[]) => [...folderNames(folders).values()];

describe("folders", () => {
  it("tell products apart when there are several", () => {
    expect(areSeveral(["KOPI-A", "TEH-B"])).toBe(true);
    expect(areSeveral(["Produk/KOPI-A/foto", "Produk/TEH-B/foto"])).toBe(true);
  });

  it("tell nothing when there is one or none", () => {
    expect(areSeveral(["Produk", "Produk", ""])).toBe(false);
    expect(areSeveral(["", ""])).toBe(false);
  });

  it("are called what they are called", () => {
    expect(names("Produk/KOPI-A", "Produk/TEH-B", "Produk", "")).toEqual([
      "KOPI-A",
      "TEH-B",
      "Produk",
      "",
    ]);
  });

  it("are called like the ones around them where these alone differ", () => {
    expect(names("KOPI-A/foto", "KOPI-A/detail", "TEH-B/Foto", "GULA")).toEqual([
      "KOPI-A",
      "KOPI-A",
      "TEH-B",
      "GULA",
    ]);
    expect(names("KOPI/2024/foto", "TEH/2024/foto")).toEqual(["KOPI", "TEH"]);
    expect(names("KOPI", "TEH/KOPI")).toEqual(["KOPI", "TEH"]);
  });
});
