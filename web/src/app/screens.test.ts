import { expect, it } from "vitest";
import { paths as auth } from "@/features/auth/paths";
import { paths } from "@/features/avatar-creator/paths";
import { HOME } from "@/lib/paths";
import { screensAt } from "./screens";

const at = (pathname: string) => screensAt(pathname).map(({ screen }) => screen.path);

it.each([
  ["/", [HOME]],
  ["/sign-in", [auth.signIn]],
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
