import { FileSpreadsheet } from "lucide-react";
import { type ChangeEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Imported, type SheetPart, useImportSheet } from "@/api/product-manager/sheets";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions, DialogFooter } from "@/ui/Dialog";
import { toast } from "@/ui/toast";
import { Refusal } from "../Refusal";
import { Lines } from "./Lines";
import { withoutRows } from "./parts";
import { readSheet } from "./read-file";
import { withRepeats } from "./repeats";

interface ImportDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Takes products out of a table: first tells line by line what would happen, then does it. */
export function ImportDialog({ open, onOpenChange }: ImportDialogProps) {
  const { t } = useTranslation("product");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("import.title")}
      description={t("import.text")}
      shape="page"
    >
      <ImportForm onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function ImportForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["product", "common"]);
  const [parts, setParts] = useState<readonly SheetPart[]>([]);
  const dry = useImportSheet();
  const run = useImportSheet();
  const look = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const picked = target.files?.[0];
    if (!picked) return;
    const read = await readSheet(picked);
    setParts(read);
    run.reset();
    dry.mutate({ parts: read, dryRun: true });
  };
  const found = useMemo(() => dry.data && withRepeats(dry.data), [dry.data]);
  const count = found ? found.new + found.changed : 0;
  const take = () => {
    if (!found) return;
    const tell = (done: Imported) => {
      onDone();
      void toast.done(t("import.done", { created: done.new, changed: done.changed }));
    };
    const sent = parts.map((part) => withoutRows(part, found.unsent));
    run.mutate({ parts: sent, dryRun: false }, { onSuccess: tell });
  };
  return (
    <>
      <label className="grid cursor-pointer justify-items-center gap-2 rounded-2xl border-2 border-dashed border-line p-6 text-center has-focus-visible:outline-2 has-focus-visible:outline-accent">
        <FileSpreadsheet aria-hidden className="size-8 text-muted" />
        <span className="font-semibold">{t("import.choose")}</span>
        <span className="text-sm text-muted">{t("import.formats")}</span>
        <input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={look} className="sr-only" />
      </label>
      <Refusal error={dry.error ?? run.error} />
      {found && <Lines found={found} />}
      <DialogFooter>
        <DialogActions>
          <Button variant="secondary" onClick={onDone}>
            {t("common:cancel")}
          </Button>
          <Button busy={dry.isPending || run.isPending} disabled={count === 0} onClick={take}>
            {t("import.run", { count })}
          </Button>
        </DialogActions>
      </DialogFooter>
    </>
  );
}
