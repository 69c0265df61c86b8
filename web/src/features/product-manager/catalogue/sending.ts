import { useMemo } from "react";
import type { Product } from "@/api/product-manager/types";
import { isUnsent, type Upload } from "@/foundation/uploads/upload";
import { useUploadList } from "@/foundation/uploads/uploads";
import { useUploads } from "../upload/uploads";

/** What is on its way from here, by picture id. */
export type Sending = ReadonlyMap<string, Upload>;

export function useSending(): Sending {
  const uploads = useUploadList(useUploads());
  return useMemo(
    () => new Map(uploads.flatMap((upload) => (upload.itemId ? [[upload.itemId, upload]] : []))),
    [uploads],
  );
}

/** What is being sent from here of a product's first picture. */
export function firstUpload({ pictures }: Product, sending: Sending): Upload | null {
  return sending.get(pictures[0]?.id ?? "") ?? null;
}

/** The products for which everything is still on its way from here. */
export function onTheWay(products: readonly Product[], sending: Sending): ReadonlySet<string> {
  const waits = ({ id }: { id: string }) => {
    const upload = sending.get(id);
    return upload !== undefined && isUnsent(upload);
  };
  return new Set(
    products
      .filter(({ pictures }) => pictures.length > 0 && pictures.every(waits))
      .map((p) => p.id),
  );
}
