/** Every address of the app, so that features can link to each other without importing each other. */
export const paths = {
  home: "/",
  signIn: "/sign-in",
  signUp: "/sign-up",
  confirm: "/confirm",
  forgotPassword: "/forgot-password",
  resetPassword: "/reset-password",
  projects: "/avatar-creator/projects",
  project: (projectId: string) => `/avatar-creator/projects/${projectId}`,
  generate: (projectId: string) => `/avatar-creator/projects/${projectId}/generate`,
  avatar: (projectId: string, avatarId: string) =>
    `/avatar-creator/projects/${projectId}/avatars/${avatarId}`,
  trash: "/avatar-creator/trash",
  credits: "/credits",
  settings: "/settings",
} as const;

/** Returns `next` when it is a path of this site, otherwise the start page. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : paths.home;
}
