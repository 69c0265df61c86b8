import type { ReactNode } from "react";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Picture } from "@/ui/Picture";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { SearchField } from "../filters/SearchField";
import type { PictureChoice } from "./PictureField";

const EXPECTED = 9;

/** What is found, page by page, and how more of it comes. */
interface Found {
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

interface PickDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  searchLabel: string;
  /** What is searched for at present. */
  text: string;
  onText: (text: string) => void;
  list: Found;
  items: readonly PictureChoice[];
  chosenId: string;
  onPick: (item: PictureChoice) => void;
  /** Stands there when nothing is found. */
  nothing: ReactNode;
}

/** Things with a picture to choose one from, with a search. */
export function PickDialog(props: PickDialogProps) {
  const { open, onOpenChange, title, searchLabel, text, onText } = props;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} shape="page">
      <SearchField label={searchLabel} text={text} onChange={onText} />
      <Choices {...props} />
    </Dialog>
  );
}

function Choices({ list, items, chosenId, onPick, nothing }: PickDialogProps) {
  if (list.isPending) {
    return (
      <Loading className="grid grid-cols-3 gap-3">
        {slots(EXPECTED).map((slot) => (
          <Skeleton key={slot} className="aspect-[1/1.3] rounded-2xl" />
        ))}
      </Loading>
    );
  }
  if (list.error && items.length === 0) {
    return <ErrorState error={list.error} onRetry={list.refetch} />;
  }
  if (items.length === 0) return nothing;
  return (
    <>
      <ul className="grid grid-cols-3 gap-3 pb-6">
        {items.map((item) => (
          <li key={item.id} className="min-w-0">
            <Choice item={item} chosen={item.id === chosenId} onPick={onPick} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

interface ChoiceProps {
  item: PictureChoice;
  chosen: boolean;
  onPick: (item: PictureChoice) => void;
}

function Choice({ item, chosen, onPick }: ChoiceProps) {
  const { name, note, thumbnailUrl, placeholder } = item;
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => onPick(item)}
      className="grid w-full grid-cols-[minmax(0,1fr)] gap-1.5 rounded-2xl border border-line p-1.5 text-left hover:bg-sunken aria-pressed:border-accent aria-pressed:ring-2 aria-pressed:ring-accent"
    >
      <Picture src={thumbnailUrl} placeholder={placeholder} alt="" className="rounded-xl" />
      <span className="grid min-w-0 grid-cols-[minmax(0,1fr)] px-1 pb-1">
        <span className="truncate text-sm font-bold">{name}</span>
        {note && <span className="truncate text-xs text-muted">{note}</span>}
      </span>
    </button>
  );
}
