import { useExportProducts } from "@/api/product-manager/exports";
import type { Listing } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { ExportDialog } from "@/foundation/exports/ExportDialog";
import type { Named } from "@/foundation/exports/naming";
import { LISTINGS, named, useWords } from "./words";

interface DialogState {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const EXAMPLES = 3;
const PICTURES = "{name} {picture}";

interface ExportSomeProps extends DialogState {
  products: readonly Product[];
  onOrdered: () => void;
}

/** Has a ZIP made of pictures of these products: cut out where that is in use. */
export function ExportSome({ products, ...state }: ExportSomeProps) {
  const { mutateAsync, ...order } = useExportProducts();
  const { channel: _, ...words } = useWords();
  const productIds = products.map(({ id }) => id);
  const files = products.flatMap(filesOf);
  return (
    <ExportDialog
      words={words}
      usual={PICTURES}
      files={files.slice(0, EXAMPLES)}
      total={files.length}
      order={{ ...order, mutateAsync: (pattern) => mutateAsync({ productIds, pattern }) }}
      {...state}
    />
  );
}

interface ExportListingsProps extends DialogState {
  product: Product;
  /** Those that are made. */
  listings: readonly Listing[];
}

/** Has a ZIP made of the pictures that were made of a product for channels. */
export function ExportListings({ product, listings, ...state }: ExportListingsProps) {
  const { mutateAsync, ...order } = useExportProducts();
  const channels = listings.map(({ channel }) => channel);
  const files = listings.flatMap(({ channel, pictures }) =>
    pictures.map(({ contentType }, index) => named(product, index, contentType, { channel })),
  );
  const bytes = listings.flatMap(({ pictures }) => pictures.map((picture) => picture.bytes));
  const send = (pattern: string) => mutateAsync({ productIds: [product.id], channels, pattern });
  return (
    <ExportDialog
      words={useWords()}
      usual={LISTINGS}
      files={files.slice(0, EXAMPLES)}
      total={files.length}
      bytes={bytes.reduce((sum, one) => sum + one, 0)}
      order={{ ...order, mutateAsync: send }}
      {...state}
    />
  );
}

function filesOf(product: Product): Named[] {
  const ready = product.pictures.filter(({ status }) => status === "ready");
  return ready.map(({ cutout, contentType }, index) =>
    named(product, index, cutout.inUse ? "image/png" : contentType),
  );
}
