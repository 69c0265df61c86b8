import { useTranslation } from "react-i18next";
import { useAvatar } from "@/api/avatar-creator/avatar";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { useExportResults } from "@/api/pose-generator/result-exports";
import { useProduct } from "@/api/product-manager/product";
import { ExportDialog } from "@/foundation/exports/ExportDialog";
import type { Words } from "@/foundation/exports/naming";
import { canBePacked, namedBy, patternOf } from "./packed";

interface ExportProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  batch: Batch;
  /** What is packed, or of a whole batch what is loaded of it. */
  results: readonly Result[];
}

const EXAMPLES = 3;

/** Has a ZIP made of these pictures, as far as they passed. */
export function ExportResults({ batch, results, ...state }: ExportProps) {
  const { mutateAsync, ...order } = useExportResults();
  const packed = results.filter(canBePacked);
  const resultIds = packed.map(({ id }) => id);
  return (
    <ExportDialog
      {...useNames(batch, packed)}
      total={packed.length}
      order={{ ...order, mutateAsync: (pattern) => mutateAsync({ resultIds, pattern }) }}
      {...state}
    />
  );
}

/** Has a ZIP made of all pictures of a batch, or of those that are picked. */
export function ExportBatch({
  batch,
  results,
  picked,
  ...state
}: ExportProps & { picked: boolean }) {
  const { mutateAsync, ...order } = useExportResults();
  const packed = results.filter((result) => canBePacked(result) && (!picked || result.picked));
  const asked = { generationId: batch.id, ...(picked && { picked }) };
  return (
    <ExportDialog
      {...useNames(batch, packed)}
      total={picked ? packed.length : batch.succeeded}
      order={{ ...order, mutateAsync: (pattern) => mutateAsync({ ...asked, pattern }) }}
      {...state}
    />
  );
}

/** What the files may be called by, and how they usually are. */
function useNames({ avatarId, productId }: Batch, packed: readonly Result[]) {
  const { t } = useTranslation("results");
  const avatar = useAvatar(avatarId, undefined, true).data?.name ?? "";
  const product = useProduct(productId ?? "", undefined, productId !== null).data;
  const shared: Words = { avatar, product: product?.name ?? "", sku: product?.sku ?? "" };
  const words = {
    template: t("words.template"),
    avatar: t("words.avatar"),
    ...(productId && { product: t("words.product"), sku: t("words.sku") }),
    id: t("words.id"),
  };
  const files = packed.slice(0, EXAMPLES).map((result) => namedBy(result, shared));
  return { words, usual: patternOf(productId !== null, product?.sku ?? null), files };
}
