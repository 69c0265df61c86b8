// As wide as where index.css begins to give the grid more than two columns.
const PHONE_BELOW = 640;

/** How many avatars fill a first screen and a bit: a full page would keep a slow phone waiting. */
export function firstPage(): number {
  return window.innerWidth < PHONE_BELOW ? 12 : 24;
}
