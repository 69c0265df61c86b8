import { useState } from "react";
import { useCorrectCutout } from "@/api/product-manager/cutouts";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { onscreen } from "@/foundation/uploads/canvas";
import { isFaithful } from "@/foundation/uploads/canvas-truth";
import type { Size } from "@/foundation/viewer/zoom";
import type { Correction } from "./correction";
import { greyPng } from "./grey-png";
import { marksOf } from "./marks";
import type { Stroke } from "./strokes";

interface Sending {
  product: Product;
  picture: ProductPicture;
  cutOut: string;
  size: Size;
}

/** Sends strokes as marks; tells how they can be taken back, where this browser could. */
export function useSending({ product, picture, cutOut, size }: Sending) {
  const correct = useCorrectCutout();
  const [preparing, setPreparing] = useState(false);
  const mutate = async (
    strokes: readonly Stroke[],
    onSent: (correction: Correction | null) => void,
  ) => {
    setPreparing(true);
    const marks = marksOf(strokes, size);
    const file = await greyPng(marks).finally(() => setPreparing(false));
    const about = { productId: product.id, pictureId: picture.id, marks: file };
    const sent = () => onSent(isFaithful(onscreen) ? { marks, before: cutOut } : null);
    correct.mutate(about, { onSuccess: sent });
  };
  return { mutate, isPending: preparing || correct.isPending, error: correct.error };
}
