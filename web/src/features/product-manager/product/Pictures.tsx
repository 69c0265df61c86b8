import { ChevronLeft, ChevronRight, ImagePlus, LoaderCircle, Star, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { useChangeProduct, useRemovePicture } from "@/api/product-manager/product";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { announce } from "@/lib/live-region";
import { pickPictures } from "@/lib/pick-pictures";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Picture } from "@/ui/Picture";
import { MOST_PICTURES } from "../limits";
import { Refusal } from "../Refusal";
import { useAddPictures } from "../upload/add-pictures";
import { moved } from "./order";

interface PicturesProps {
  product: Product;
  shown: ProductPicture | undefined;
  onChoose: (pictureId: string) => void;
}

/** The pictures of a product in their order, the main one first, and what is done with them. */
export function Pictures({ product, shown, onChoose }: PicturesProps) {
  const { t } = useTranslation("product");
  const addPictures = useAddPictures();
  const { pictures } = product;
  const left = MOST_PICTURES - pictures.length;
  return (
    <div className="grid gap-2">
      <ul aria-label={t("pictures")} className="flex gap-2 overflow-x-auto p-1">
        {pictures.map((picture, index) => (
          <li key={picture.id} className="shrink-0">
            <Thumb
              {...{ picture, index }}
              current={picture === shown}
              onChoose={() => onChoose(picture.id)}
            />
          </li>
        ))}
        {left > 0 && (
          <li className="shrink-0">
            <AddButton
              onAdd={() => pickPictures((files) => addPictures(product, files.slice(0, left)))}
            />
          </li>
        )}
      </ul>
      {shown && <Order {...{ product, shown }} />}
    </div>
  );
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation("product");
  const price = usePrice(APP_ID, "upload") ?? 0;
  return (
    <Button variant="secondary" className="h-14 border-dashed" onClick={onAdd}>
      <ImagePlus aria-hidden />
      {price > 0 ? t("addPictureFor", { count: price }) : t("addPicture")}
    </Button>
  );
}

interface ThumbProps {
  picture: ProductPicture;
  index: number;
  current: boolean;
  onChoose: () => void;
}

function Thumb({ picture, index, current, onChoose }: ThumbProps) {
  const { t } = useTranslation("product");
  const { status, cutout, thumbnailUrl, placeholder } = picture;
  const waits = status === "awaiting_upload" || status === "processing";
  return (
    <button
      type="button"
      aria-label={t(index === 0 ? "mainPicture" : "pictureNumber", { number: index + 1 })}
      aria-pressed={current}
      onClick={onChoose}
      className="relative block size-14 overflow-hidden rounded-xl border border-line aria-pressed:ring-2 aria-pressed:ring-accent"
    >
      <Picture src={thumbnailUrl} alt="" placeholder={placeholder} />
      {(waits || cutout.status === "working") && (
        <span className="absolute inset-0 grid place-items-center bg-black/40 text-white">
          <LoaderCircle aria-hidden className="size-5 animate-spin" />
        </span>
      )}
      {index === 0 && (
        <span className="absolute bottom-0.5 left-0.5 grid size-4.5 place-items-center rounded-full bg-black/70 text-white">
          <Star aria-hidden className="size-3 fill-current" />
        </span>
      )}
    </button>
  );
}

/** Moves the picture that is looked at to another place, makes it the main one, or removes it. */
function Order({ product, shown }: { product: Product; shown: ProductPicture }) {
  const { t } = useTranslation("product");
  const change = useChangeProduct();
  const [removing, setRemoving] = useState(false);
  const { id, pictures } = product;
  const ids = pictures.map((picture) => picture.id);
  const at = ids.indexOf(shown.id);
  const move = (to: number) => {
    const said = t("movedTo", { number: to + 1, total: ids.length });
    const pictureIds = moved(ids, at, to);
    change.mutate({ id, change: { pictureIds } }, { onSuccess: () => announce(said) });
  };
  const canMove = pictures.length > 1;
  return (
    <div className="flex flex-wrap items-center gap-1">
      {canMove && (
        <>
          <Button
            variant="ghost"
            size="icon"
            aria-label={t("moveLeft")}
            aria-disabled={at === 0}
            className={at === 0 ? "opacity-40" : ""}
            onClick={() => at > 0 && move(at - 1)}
          >
            <ChevronLeft aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon"
            aria-label={t("moveRight")}
            aria-disabled={at === ids.length - 1}
            className={at === ids.length - 1 ? "opacity-40" : ""}
            onClick={() => at < ids.length - 1 && move(at + 1)}
          >
            <ChevronRight aria-hidden />
          </Button>
          {at > 0 && (
            <Button variant="ghost" onClick={() => move(0)}>
              <Star aria-hidden />
              {t("makeMain")}
            </Button>
          )}
        </>
      )}
      <Button variant="quietDanger" className="ml-auto" onClick={() => setRemoving(true)}>
        <Trash2 aria-hidden />
        {t("removePicture")}
      </Button>
      <Refusal error={change.error} />
      <RemoveDialog {...{ product, shown }} open={removing} onOpenChange={setRemoving} />
    </div>
  );
}

interface RemoveDialogProps {
  product: Product;
  shown: ProductPicture;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function RemoveDialog({ product, shown, open, onOpenChange }: RemoveDialogProps) {
  const { t } = useTranslation("product");
  const remove = useRemovePicture();
  const confirm = () =>
    remove.mutate(
      { id: product.id, pictureId: shown.id },
      { onSuccess: () => announce(t("pictureRemoved")), onSettled: () => onOpenChange(false) },
    );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("removeTitle")}
      description={t("removeText")}
      confirmLabel={t("removePicture")}
      onConfirm={confirm}
      busy={remove.isPending}
    />
  );
}
