import { CompressionStream } from "node:stream/web";
import { afterEach } from "vitest";

// jsdom has no layout: nothing scrolls, and nothing changes its size.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// Nor does it compress.
globalThis.CompressionStream ??= CompressionStream as typeof globalThis.CompressionStream;

afterEach(() => {
  localStorage.clear();
});
