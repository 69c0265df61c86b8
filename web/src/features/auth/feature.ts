import type { Feature, Screen } from "@/foundation/feature";
import { paths } from "./paths";

const screen = (path: string, load: Screen["load"]): Screen => ({ path, load, texts: ["auth"] });

export const auth: Feature = {
  id: "auth",
  outside: true,
  screens: [
    screen(paths.signIn, () => import("./SignIn")),
    screen(paths.signUp, () => import("./SignUp")),
    screen(paths.confirm, () => import("./Confirm")),
    screen(paths.forgotPassword, () => import("./ForgotPassword")),
    screen(paths.resetPassword, () => import("./ResetPassword")),
  ],
};
