import { ImagePlus, X } from "lucide-react";
import type { ReactNode } from "react";
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
  const { label, chosen, error, onChoose } = props;
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-2 text-sm font-semibold">{label}</legend>
      {chosen ? (
        <Chosen {...props} chosen={chosen} />
      ) : (
        <button
          type="button"
          name={props.name}
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
    </fieldset>
  );
}

function Chosen(props: PictureFieldProps & { chosen: PictureChoice }) {
  const { chosen, changeLabel, removeLabel, onChoose, onRemove, children } = props;
  const { note, thumbnailUrl, placeholder } = chosen;
  return (
    <div className="grid gap-3 rounded-2xl border border-line bg-surface p-3">
      <div className="flex items-center gap-3">
        <Picture
          src={thumbnailUrl}
          placeholder={placeholder}
          alt=""
          className="w-18 shrink-0 rounded-xl"
        />
        <div className="min-w-0 grow">
          <p className="truncate font-bold">{chosen.name}</p>
          {note && <p className="truncate text-sm text-muted">{note}</p>}
        </div>
        <Button variant="secondary" name={props.name} aria-haspopup="dialog" onClick={onChoose}>
          {changeLabel}
        </Button>
        {removeLabel && (
          <Button variant="ghost" size="icon" aria-label={removeLabel} onClick={onRemove}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}
