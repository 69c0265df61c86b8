import { ImagePlus, X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { useCreateProduct } from "@/api/product-manager/create";
import { Thumb } from "@/foundation/uploads/Thumb";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { pickPictures } from "@/lib/pick-pictures";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions, DialogFooter } from "@/ui/Dialog";
import { toast } from "@/ui/toast";
import { type Draft, EMPTY, factsOf, problemsOf } from "../draft";
import { MOST_PICTURES } from "../limits";
import { ProductFields } from "../ProductFields";
import { paths } from "../paths";
import { REFUSAL_ID, Refusal } from "../Refusal";
import { useSkuClash } from "../SkuClash";
import { useAddPictures } from "../upload/add-pictures";

interface CreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** One product, typed by hand, with pictures if there are some at hand. */
export function CreateDialog({ open, onOpenChange }: CreateDialogProps) {
  const { t } = useTranslation("product");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("newTitle")} shape="page">
      <CreateForm onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function CreateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["product", "common"]);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [tried, setTried] = useState(false);
  const create = useCreateProduct();
  const addPictures = useAddPictures();
  const navigate = useNavigate();
  const once = useOneAtATime();
  const clash = useSkuClash(create.error);
  const problems = problemsOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.size > 0) return;
    once(async () => {
      const product = await create.mutateAsync(factsOf(draft));
      addPictures(product, files);
      onDone();
      void toast.leading(t("created", { name: product.name }), {
        label: t("open"),
        onFollow: () => void navigate(paths.product(product.id)),
      });
    }).catch(() => undefined); // shown in the form
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <Pictures files={files} onChange={setFiles} />
      <ProductFields
        draft={draft}
        onChange={(part) => setDraft({ ...draft, ...part })}
        problems={tried ? problems : new Map()}
        skuRefusedBy={clash ? REFUSAL_ID : undefined}
      />
      <DialogFooter>
        <Refusal error={create.error} />
        <DialogActions>
          <Button variant="secondary" onClick={onDone}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" busy={create.isPending}>
            <SubmitLabel count={files.length} />
          </Button>
        </DialogActions>
      </DialogFooter>
    </form>
  );
}

function SubmitLabel({ count }: { count: number }) {
  const { t } = useTranslation("product");
  const total = (usePrice(APP_ID, "upload") ?? 0) * count;
  return total > 0 ? t("createFor", { count: total }) : t("create");
}

interface PicturesProps {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** The pictures of the new product; the first is the main one. */
function Pictures({ files, onChange }: PicturesProps) {
  const { t } = useTranslation("product");
  const add = (more: readonly File[]) => onChange([...files, ...more].slice(0, MOST_PICTURES));
  return (
    <div className="flex flex-wrap items-center gap-2">
      {files.map((file) => (
        <span key={`${file.name} ${file.size} ${file.lastModified}`} className="relative">
          <Thumb file={file} />
          <Button
            variant="ghost"
            size="icon"
            aria-label={t("leaveOut", { file: file.name })}
            onClick={() => onChange(files.filter((one) => one !== file))}
            className="absolute -top-4 -right-4"
          >
            <span className="grid size-5 place-items-center rounded-full bg-ink text-canvas">
              <X aria-hidden className="!size-3" />
            </span>
          </Button>
        </span>
      ))}
      {files.length < MOST_PICTURES && (
        <Button variant="secondary" onClick={() => pickPictures(add)}>
          <ImagePlus aria-hidden />
          {t("addPicture")}
        </Button>
      )}
    </div>
  );
}
