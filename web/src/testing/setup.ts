import { afterEach } from "vitest";

// jsdom has no layout: nothing scrolls, and nothing changes its size.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => {
  localStorage.clear();
});
