import { expect, it } from "vitest";
import { someTokens } from "@/testing/builders";
import { browserTokenStore } from "./tokens";

it("gives back what was written", () => {
  browserTokenStore().write(someTokens());
  expect(browserTokenStore().read()).toEqual(someTokens());
});

it.each(["", "{", "null", '{"accessToken":1}'])("takes %j for nobody signed in", (stored) => {
  localStorage.setItem("lumiku.session", stored);
  expect(browserTokenStore().read()).toBeNull();
});
