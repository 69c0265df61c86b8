/** Whether the window is narrower than where `sm:` begins in the class names. */
export function isPhone(): boolean {
  return window.innerWidth < 640;
}
