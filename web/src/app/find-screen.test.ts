import { expect, it } from "vitest";
import { paths } from "@/lib/paths";
import { screensAt } from "./find-screen";

const at = (pathname: string) => screensAt(pathname).map(({ screen }) => screen.path);

it.each([
  ["/", [paths.home]],
  ["/sign-in", [paths.signIn]],
  ["/avatar-creator/projects", [paths.projects]],
  ["/avatar-creator/projects/01P", [paths.project(":projectId")]],
  ["/avatar-creator/projects/01P/", [paths.project(":projectId")]],
  ["/avatar-creator/projects/01P/generate", [paths.project(":projectId"), "generate"]],
  ["/avatar-creator/projects/01P/avatars/01A", [paths.project(":projectId"), "avatars/:avatarId"]],
  ["/avatar-creator/projects/01P/elsewhere", ["*"]],
  ["/nowhere", ["*"]],
])("finds what %s shows", (pathname, screens) => {
  expect(at(pathname)).toEqual(screens);
});

it("knows the parameters of a screen and of what is open over it", () => {
  const [project, avatar] = screensAt(paths.avatar("01P", "01A"));
  expect(project?.params.projectId).toBe("01P");
  expect(avatar?.params).toEqual({ projectId: "01P", avatarId: "01A" });
});
