import { afterEach } from "vitest";

// jsdom has no layout, so it scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  localStorage.clear();
});
