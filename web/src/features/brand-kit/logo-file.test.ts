import { Buffer, Blob as NodeBlob } from "node:buffer";
import { expect, it } from "vitest";
import { inspectLogo, nameOf } from "./logo-file";

const PNG = "\x89PNG\r\n\x1a\n";
// jsdom's own cannot be read.
const file = (text: string) => new NodeBlob([Buffer.from(text, "latin1")]) as Blob;

it.each([
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  [PNG, "image/png"],
  ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"],
  ['\xef\xbb\xbf<?xml version="1.0"?><svg/>', "image/svg+xml"],
  ["<!-- Inkscape --><svg/>", "image/svg+xml"],
  ["GIF89a", "type"],
  ["<html>", "type"],
  ["", "empty"],
])("tells what %j is", async (text, found) => {
  expect(await inspectLogo(file(text))).toBe(found);
});

it.each([
  [PNG, 5 * 1024 * 1024, "image/png"],
  [PNG, 5 * 1024 * 1024 + 1, "size"],
  ["<svg/>", 1024 * 1024, "image/svg+xml"],
  ["<svg/>", 1024 * 1024 + 1, "size"],
])("takes %j of %d bytes as %s", async (text, size, found) => {
  expect(await inspectLogo(file(text.padEnd(size)))).toBe(found);
});

it.each([
  ["kopi_senja-logo.png", "Kopi senja"],
  ["Logo Final 2.svg", ""],
  ["batik.solo.svg", "Batik solo"],
  ["IMG 1234", ""],
])("names a brand after %s", (fileName, name) => {
  expect(nameOf(fileName)).toBe(name);
});
