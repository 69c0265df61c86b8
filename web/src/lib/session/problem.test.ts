import { expect, it } from "vitest";
import { authProblem } from "./problem";

function thrown(name: string): Error {
  return Object.assign(new Error("from the pool"), { name });
}

it.each([
  ["NotAuthorizedException", "wrong_credentials"],
  ["UserNotConfirmedException", "not_confirmed"],
  ["CodeMismatchException", "wrong_code"],
  ["TypeError", "offline"],
  ["SomethingNew", "unavailable"],
])("understands %s as %s", (name, code) => {
  expect(authProblem(thrown(name)).code).toBe(code);
});
