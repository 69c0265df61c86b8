import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useBytesText } from "@/lib/bytes-text";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Input } from "@/ui/Field";
import { toast } from "@/ui/toast";
import { Examples } from "./Examples";
import { type Named, unknownWords } from "./naming";
import { WordButtons } from "./WordButtons";

/** What is ordered with a pattern: a mutation. */
export interface ExportMutation {
  mutateAsync: (pattern: string) => Promise<unknown>;
  isPending: boolean;
  error: Error | null;
}

interface ExportDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What is done, where more is done than to put together what there is. */
  title?: string | undefined;
  /** What else is asked, above how files are called. */
  children?: ReactNode;
  /** What files may be called by, with what each is called in the reader's language. */
  words: Readonly<Record<string, string>>;
  /** How they are called as long as nobody says otherwise. */
  usual?: string | undefined;
  /** Some of the files, for example. */
  files: readonly Named[];
  total: number;
  /** All of them together, where that is known. */
  bytes?: number | undefined;
  order: ExportMutation;
  /** Is called when the ZIP is being made. */
  onOrdered?: (() => void) | undefined;
}

const NUMBER = "number";
const LONGEST = 100;
const MOST = 500;

/** Asks how the files in a ZIP should be called, and has it made. */
export function ExportDialog({ open, onOpenChange, ...props }: ExportDialogProps) {
  const { t } = useTranslation("exports");
  const bytesText = useBytesText();
  const { title = t("title"), total, bytes } = props;
  const size = bytes === undefined ? "" : ` · ${bytesText(bytes)}`;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={`${t("pictures", { count: total })}${size}. ${t("text")}`}
    >
      <Form {...props} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

type FormProps = Omit<ExportDialogProps, "open" | "onOpenChange" | "title"> & {
  onClose: () => void;
};

function Form(props: FormProps) {
  const { words, usual = "{name}", files, total, order, onOrdered, onClose, children } = props;
  const { t } = useTranslation(["exports", "common", "errors"]);
  const errorText = useErrorText();
  // What is usual may follow: it can hang on something that is still being read.
  const [typed, setPattern] = useState<string | null>(null);
  const pattern = typed ?? usual;
  const known = { [NUMBER]: t("number"), ...words };
  const [unknown] = unknownWords(pattern, Object.keys(known));
  const tooMany = total > MOST && t("errors:codes.export_too_large");
  const refused = tooMany || (order.error ? errorText(order.error) : undefined);
  const error = unknown ? t("unknown", { word: `{${unknown}}` }) : refused;
  const submit = () => {
    const tell = () => {
      onClose();
      onOrdered?.();
      void toast.done(t("ordered"));
    };
    order.mutateAsync(pattern.trim()).then(tell, () => undefined);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!unknown && !tooMany) submit();
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-5"
    >
      {children}
      <div className="grid gap-2">
        <Input
          label={t("pattern")}
          value={pattern}
          onChange={(event) => setPattern(event.target.value)}
          maxLength={LONGEST}
          pattern=".*\S.*"
          error={error}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <WordButtons words={known} onPick={(word) => setPattern(`${pattern} {${word}}`.trim())} />
      </div>
      <Examples pattern={pattern} files={files} total={total} />
      <DialogActions>
        <Button variant="secondary" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" busy={order.isPending} disabled={total === 0}>
          {t("make")}
        </Button>
      </DialogActions>
    </form>
  );
}
