import { Blob as NodeBlob } from "node:buffer";
import { expect, it } from "vitest";
import { digest } from "./digest";
import { Digester } from "./digester";

it("tells the SHA-256 in hexadecimal", async () => {
  // The one of the test environment cannot be read.
  const abc = new NodeBlob(["abc"]) as unknown as Blob;
  expect(await digest(abc)).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

it("looks at each file once", async () => {
  let times = 0;
  const digester = new Digester(async () => `${++times}`);
  const [one, other] = [new Blob(["1"]), new Blob(["2"])];
  expect(await Promise.all([one, one, other].map((file) => digester.of(file)))).toEqual([
    "1",
    "1",
    "2",
  ]);
});
