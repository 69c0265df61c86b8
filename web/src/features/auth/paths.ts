export const paths = {
  signIn: "/sign-in",
  signUp: "/sign-up",
  confirm: "/confirm",
  forgotPassword: "/forgot-password",
  resetPassword: "/reset-password",
} as const;
