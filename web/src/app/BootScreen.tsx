/** What index.html shows already: nothing jumps while the first screen loads. */
export function BootScreen() {
  return <p className="boot">Lumiku</p>;
}
