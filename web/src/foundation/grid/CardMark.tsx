import { classNames } from "@/lib/class-names";

/** Whether a card is selected, for the eye; the card itself is the check box. */
export function CardMark({ selected }: { selected: boolean }) {
  return (
    <span
      aria-hidden
      className={classNames(
        "absolute top-2.5 right-2.5 grid size-6 place-items-center rounded-full border-2 text-on-accent",
        selected ? "bg-accent" : "border-white bg-black/45",
      )}
    >
      {selected && <span className="mb-0.5 h-3 w-1.5 rotate-45 border-r-2 border-b-2" />}
    </span>
  );
}
