import { ImagePlus, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { Pictured } from "@/api/first-read";
import { Button } from "@/ui/Button";
import { Picture } from "@/ui/Picture";

export interface PictureChoice extends Pictured {
  id: string;
  name: string;
  /** What else tells it from others. */
  note?: string | undefined;
}

interface PictureFieldProps {
  label: string;
  /** Of the button that opens what there is to choose from. */
  name: string;
  /** Null while none is chosen. */
  chosen: PictureChoice | null;
  chooseLabel: string;
  changeLabel: string;
  /** On the button that takes the choice back; without it there must be one. */
  removeLabel?: string;
  error?: string | undefined;
  onChoose: () => void;
  onRemove?: () => void;
  /** Stands under what is chosen. */
  children?: ReactNode;
}

/** Which of the things with a picture is chosen, and the way to another one. */
export function PictureField(props: PictureFieldProps) {
  const { label, name, chosen, error } = props;
  const field = useRef<HTMLFieldSetElement>(null);
  const touched = useRef(false);
  const chosenId = chosen?.id;
  const before = useRef(chosenId);

  // What was pressed last may not be there any more: its place takes the focus over.
  useEffect(() => {
    if (before.current === chosenId) return;
    before.current = chosenId;
    if (!touched.current || document.activeElement !== document.body) return;
    field.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }, [chosenId, name]);

  const touch = (then: (() => void) | undefined) => () => {
    touched.current = true;
    then?.();
  };
  const onChoose = touch(props.onChoose);

  return (
    <fieldset ref={field} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="pb-2 text-sm font-semibold">{label}</legend>
      {chosen ? (
        <Chosen {...props} {...{ chosen, onChoose }} onRemove={touch(props.onRemove)} />
      ) : (
        <button
          type="button"
          name={name}
          aria-haspopup="dialog"
          onClick={onChoose}
          className="flex min-h-24 items-center gap-4 rounded-2xl border border-dashed border-edge px-4 text-left font-semibold hover:bg-sunken"
        >
          <span className="grid size-14 shrink-0 place-items-center rounded-xl bg-accent-soft text-accent-ink">
            <ImagePlus aria-hidden className="size-6" />
          </span>
          {props.chooseLabel}
        </button>
      )}
      {error && <p className="text-sm text-bad-ink">{error}</p>}
      {error && !chosen && props.onRemove && (
        <Button variant="secondary" className="justify-self-start" onClick={touch(props.onRemove)}>
          {props.removeLabel}
        </Button>
      )}
    </fieldset>
  );
}

function Chosen(props: PictureFieldProps & { chosen: PictureChoice }) {
  const { chosen, changeLabel, removeLabel, onChoose, onRemove, children } = props;
  const { note, thumbnailUrl, placeholder } = chosen;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-2xl border border-line bg-surface p-3">
      <div className="flex items-center gap-3">
        <Picture
          src={thumbnailUrl}
          placeholder={placeholder}
          alt=""
          className="w-18 shrink-0 rounded-xl"
        />
        <div className="grid min-w-0 grow">
          <p className="truncate font-bold">{chosen.name}</p>
          {note && <p className="truncate text-sm text-muted">{note}</p>}
          <div className="flex items-center gap-1 pt-1.5">
            <Button variant="secondary" name={props.name} aria-haspopup="dialog" onClick={onChoose}>
              {changeLabel}
            </Button>
            {removeLabel && (
              <Button variant="ghost" size="icon" aria-label={removeLabel} onClick={onRemove}>
                <X aria-hidden />
              </Button>
            )}
          </div>
        </div>
      </div>
      {children}
    </div>
  );
}
