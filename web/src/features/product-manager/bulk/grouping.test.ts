import { describe, expect, it } from "vitest";
import { type Group, grouped, type Named, type Rule, readings } from "./grouping";

function files(...names: string[]): Named[] {
  return names.map((path) => {
    const [fileName = "", folder = ""] = path.split("/").toReversed();
    return { id: path, fileName, folder };
  });
}

const told = (groups: Group[]) => Object.fromEntries(groups.map(({ sku, ids }) => [sku, ids]));
const by = (rule: Rule, ...names: string[]) => told(grouped(files(...names), rule));

describe("file names", () => {
  it("become SKUs, with the angles of one together", () => {
    expect(by("angle", "KOPI-1.jpg", "TEH.png", "kopi_depan.jpg", "KOPI (2).webp")).toEqual({
      KOPI: ["KOPI-1.jpg", "kopi_depan.jpg", "KOPI (2).webp"],
      TEH: ["TEH.png"],
    });
  });

  it("put the picture first that shows the whole product", () => {
    const names = ["MADU_belakang.jpg", "MADU_detail.jpg", "MADU_depan.jpg", "MADU.jpg"];
    expect(by("angle", ...names).MADU).toEqual([
      "MADU.jpg",
      "MADU_depan.jpg",
      "MADU_belakang.jpg",
      "MADU_detail.jpg",
    ]);
    expect(by("angle", "A-10.jpg", "A-2.jpg", "A-1.jpg").A).toEqual([
      "A-1.jpg",
      "A-2.jpg",
      "A-10.jpg",
    ]);
  });

  it("keep sizes and words that are no angles in the SKU", () => {
    const names = ["KOPI-250.jpg", "KOPI-500.jpg", "kaos-merah.jpg", "2.jpg", "depan.jpg"];
    expect(Object.keys(by("angle", ...names))).toHaveLength(names.length);
  });

  it("are read by the rule that was chosen", () => {
    const names = ["KS-01_merah.jpg", "KS-01_biru.jpg", "KS-02.jpg"];
    expect(Object.keys(by("last", ...names))).toEqual(["KS-01", "KS"]);
    expect(Object.keys(by("first", ...names))).toEqual(["KS"]);
    expect(Object.keys(by("whole", ...names))).toEqual(["KS-01_merah", "KS-01_biru", "KS-02"]);
    expect(grouped(files(...names), "none").map(({ sku, name }) => [sku, name])).toEqual([
      ["", "KS 01 merah"],
      ["", "KS 01 biru"],
      ["", "KS 02"],
    ]);
  });

  it("stay whole where a product has them as its SKU", () => {
    const taken = (...skus: string[]) => {
      return (rule: Rule, ...names: string[]) =>
        told(grouped(files(...names), rule, (sku) => skus.includes(sku)));
    };
    const names = ["GA-01.jpg", "GA-02.jpg", "GA-02_depan.jpg"];
    const each = { "GA-01": ["GA-01.jpg"], "GA-02": ["GA-02.jpg", "GA-02_depan.jpg"] };
    expect(taken("GA-01", "GA-02")("angle", ...names)).toEqual(each);
    expect(taken("GA-01")("angle", ...names)).toEqual(each);
    expect(taken("GA-01", "GA")("angle", "GA-01.jpg", "GA-02.jpg")).toEqual({
      "GA-01": ["GA-01.jpg"],
      GA: ["GA-02.jpg"],
    });
    expect(taken("GA-01")("angle", "GA-01.jpg", "GA_depan.jpg")).toEqual({
      "GA-01": ["GA-01.jpg"],
      GA: ["GA_depan.jpg"],
    });
    expect(taken("KS_merah")("first", "KS_merah.jpg", "KS_biru.jpg")).toEqual({
      KS_merah: ["KS_merah.jpg"],
      KS: ["KS_biru.jpg"],
    });
    expect(taken("GA-01")("none", "GA-01.jpg")).toEqual({ "": ["GA-01.jpg"] });
  });

  it("are asked about in part and as a whole where they are taken apart", () => {
    const named = files("GA-01.jpg", "GA-02.jpg", "TEH.jpg");
    expect(readings(named, "angle")).toEqual(["GA", "GA-01", "GA-02"]);
    expect(readings(named, "whole")).toEqual([]);
  });

  it("leave the SKU to the folder where that is the rule", () => {
    expect(by("folder", "KS-01/a.jpg", "KS-01/b.jpg", "KS-02/a.jpg")).toEqual({
      "KS-01": ["KS-01/a.jpg", "KS-01/b.jpg"],
      "KS-02": ["KS-02/a.jpg"],
    });
  });

  it("give products names for people", () => {
    expect(grouped(files("KOPI-GAYO_depan.jpg"), "angle")[0]?.name).toBe("KOPI GAYO");
  });

  it("give SKUs that the server takes", () => {
    const [group] = grouped(files(`${"x".repeat(80)}.jpg`), "whole");
    expect(group?.sku).toHaveLength(64);
  });
});
