/** Where people start. Every other address is in the `paths.ts` of its feature. */
export const HOME = "/";

/** Returns `next` when it is a path of this site, otherwise the start page. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : HOME;
}
