import { expect, it } from "vitest";
import { localStore, usable } from "./storage";

it("keeps things in the browser", () => {
  localStore.setItem("key", "value");
  expect(localStorage.getItem("key")).toBe("value");
});

it("keeps things until the page is left where the browser keeps nothing", () => {
  const store = usable(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  store.setItem("key", "value");
  expect(store.getItem("key")).toBe("value");
  store.removeItem("key");
  expect(store.getItem("key")).toBeNull();
});
