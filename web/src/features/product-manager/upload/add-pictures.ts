import { useTranslation } from "react-i18next";
import type { Product } from "@/api/product-manager/types";
import type { Picked } from "@/foundation/uploads/picked";
import { whileBusy } from "@/lib/busy";
import { toast } from "@/ui/toast";
import type { Destination } from "./destination";
import { useUploads } from "./uploads";

/** Sends files as further pictures of a product; says so when some cannot be sent. */
export function useAddPictures(): (product: Product, files: readonly File[]) => void {
  const { t } = useTranslation(["product", "common"]);
  const uploads = useUploads();
  return (product, files) => {
    if (files.length === 0) return;
    const send = async () => {
      const { pickAll, sorted, uploadsOf } = await import("@/foundation/uploads/picked");
      const picked: Picked[] = [];
      await pickAll(files, product.name, { add: (more) => picked.push(...more) });
      const { megabytes } = uploads;
      const { fine, refused } = sorted(picked, { megabytes, shrinks: false });
      const about: Destination = { productId: product.id, removeBackground: false };
      const named = fine.map((one) => ({ ...one, name: product.name }));
      uploads.queue.add(uploadsOf(named, { target: product.id, shrinks: false, about }));
      if (refused.length > 0) void toast.failed(t("notPictures", { count: refused.length }));
    };
    whileBusy(send()).catch(() => void toast.failed(t("common:notLoaded")));
  };
}
