// The button of a menu is left alone: by the time of the click the menu is open and has the focus.
const PRESSABLE = "button:not([aria-haspopup=menu]), a[href]";

/**
 * Gives a pressed button or link the focus, as other browsers do. Safari leaves it on something
 * around the button, so a dialog would not know where to return it, and the page would jump.
 */
export function focusPressed(root: Document): void {
  root.addEventListener("click", focusWhatIsPressed, { capture: true });
}

function focusWhatIsPressed({ target }: Event): void {
  const pressed = target instanceof Element ? target.closest<HTMLElement>(PRESSABLE) : null;
  if (!pressed || pressed.contains(document.activeElement)) return;
  const quietly = { preventScroll: true, focusVisible: false };
  pressed.focus(quietly);
}
