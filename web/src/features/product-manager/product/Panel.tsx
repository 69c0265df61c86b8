import { Trash2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { ListingPicture } from "@/api/product-manager/listings";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { usageOfProduct } from "@/api/product-manager/usage";
import { Usage } from "@/foundation/usage/Usage";
import { DownloadButton } from "@/foundation/viewer/DownloadButton";
import { fileNameOf } from "@/foundation/viewer/file-name";
import { ShareButton } from "@/foundation/viewer/ShareButton";
import { Sheet } from "@/foundation/viewer/Sheet";
import { Button } from "@/ui/Button";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import type { Correction } from "../brush/correction";
import { useTrashProductWithUndo } from "../catalogue/trash-with-undo";
import { CutOut } from "./CutOut";
import { EditForm } from "./EditForm";
import { Pictures } from "./Pictures";
import { urlOf } from "./shown-url";
import { useEdits } from "./use-edits";

const PNG = "image/png";

// Few who look at a product want to sell it elsewhere right now.
const Listings = lazy(async () => {
  const { Listings } = await import("../listings/Listings");
  return { default: Listings };
});

const TABS = ["details", "channels", "usage"] as const;
/** The part of the address that names the open tab. */
const TAB = "tab";

interface PanelProps {
  product: Product;
  /** The picture that is looked at. */
  shown: ProductPicture | undefined;
  onChoose: (pictureId: string) => void;
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
  /** The address of the listing picture that is looked at. */
  previewed: string | null;
  onPreview: (picture: ListingPicture) => void;
  onLeave: () => void;
}

/** Everything about a product: beside its picture, or on phones a sheet that opens over it. */
export function Panel(props: PanelProps) {
  const { t } = useTranslation("product");
  const { product, shown, comparing, onChoose, onCompare, onLeave } = props;
  const [address, setAddress] = useSearchParams();
  const tab = TABS.find((one) => one === address.get(TAB)) ?? TABS[0];
  const [open, setOpen] = useState(address.has(TAB));
  const [corrections, setCorrections] = useState<Record<string, Correction | null>>({});
  const [edits, setEdits] = useEdits(product);
  const turnTo = (value: (typeof TABS)[number]) => {
    address.set(TAB, value);
    setAddress(address, { replace: true });
  };
  // On phones it stands behind the sheet.
  const preview = (picture: ListingPicture) => {
    setOpen(false);
    props.onPreview(picture);
  };
  const compare = (wanted: boolean) => {
    setOpen(!wanted);
    onCompare(wanted);
  };
  const tabs = [
    {
      value: TABS[0],
      label: t("tabs.details"),
      content: (
        <div className="grid gap-5">
          {shown && (
            <CutOut
              {...{ product, shown, comparing }}
              onCompare={compare}
              correction={corrections[shown.id] ?? null}
              onCorrect={(one) => setCorrections((all) => ({ ...all, [shown.id]: one }))}
            />
          )}
          <EditForm product={product} edits={edits} onEdit={setEdits} />
        </div>
      ),
    },
    {
      value: TABS[1],
      label: t("tabs.channels"),
      content: (
        <Suspense fallback={<ListingsSkeleton />}>
          <Listings
            product={product}
            previewed={props.previewed}
            onPreview={preview}
            onCheck={() => turnTo("details")}
          />
        </Suspense>
      ),
    },
    {
      value: TABS[2],
      label: t("tabs.usage"),
      content: <Usage of={usageOfProduct(product.id)} emptyText={t("noUsage")} />,
    },
  ];
  return (
    <Sheet
      of={product.id}
      label={t("panel")}
      title={product.name}
      open={open}
      onOpenChange={setOpen}
      actions={<PictureActions {...{ product, shown, onLeave }} />}
      head={<Pictures {...{ product, shown, onChoose }} />}
      className="[--bar-above:12rem] [--bar-below:6rem] short:[--bar-above:0px] short:[--bar-below:0px]"
    >
      <Tabs label={t("tabs.label")} value={tab} onChange={turnTo} tabs={tabs} />
    </Sheet>
  );
}

function ListingsSkeleton() {
  return (
    <Loading className="grid gap-3">
      <Skeleton className="h-40" />
      <Skeleton className="h-32" />
    </Loading>
  );
}

function PictureActions({
  product,
  shown,
  onLeave,
}: Pick<PanelProps, "product" | "shown" | "onLeave">) {
  const { t } = useTranslation("product");
  const trash = useTrashProductWithUndo();
  const url = shown ? urlOf(shown) : null;
  const contentType = shown?.cutout.inUse ? PNG : (shown?.contentType ?? null);
  const fileName = fileNameOf(product.sku ?? product.name, contentType, "product");
  const move = () => {
    trash(product);
    onLeave();
  };
  return (
    <>
      <ShareButton url={url} fileName={fileName} contentType={contentType} />
      <DownloadButton url={url} fileName={fileName} />
      <Button
        variant="secondary"
        size="icon"
        aria-label={t("toTrash")}
        title={t("toTrash")}
        onClick={move}
      >
        <Trash2 aria-hidden className="text-bad-ink" />
      </Button>
    </>
  );
}
