import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListingPicture } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import type { Neighbours } from "@/foundation/viewer/neighbours";
import { PictureViewer } from "@/foundation/viewer/PictureViewer";
import { BeforeAfter } from "./BeforeAfter";
import { NoPicture } from "./NoPicture";
import { Panel } from "./Panel";
import { pairOf, urlOf } from "./shown-url";

const UNKNOWN_SIDE = 1024;
const PNG = "image/png";
const shortcuts = () => import("@/foundation/viewer/shortcuts");

interface ViewerProps {
  product: Product;
  neighbours: Neighbours<Product>;
  onShow: (product: Product) => void;
  onLeave: () => void;
  /** Reads the product again. */
  onRead: () => void;
}

/** A product's pictures, one at a time, with all that is said about it. */
export function Viewer({ product, neighbours, onShow, onLeave, onRead }: ViewerProps) {
  const { t } = useTranslation("product");
  const [chosen, setChosen] = useState<string | null>(null);
  const [comparing, setComparing] = useState(false);
  const [previewed, setPreviewed] = useState<ListingPicture | null>(null);
  const { id, name, pictures } = product;
  const shown = pictures.find((picture) => picture.id === chosen) ?? pictures[0];
  const url = previewed?.url ?? (shown ? urlOf(shown) : null);
  const placeholder = previewed ? null : (shown?.placeholder ?? null);
  const isTransparent = previewed ? previewed.contentType === PNG : shown?.cutout.inUse === true;
  const pair = comparing && shown ? pairOf(shown) : null;
  const { width, height } = previewed ?? shown ?? {};
  const choose = (pictureId: string) => {
    setPreviewed(null);
    setChosen(pictureId);
  };
  const compare = (wanted: boolean) => {
    setPreviewed(null);
    setComparing(wanted);
  };
  const preview = (picture: ListingPicture) => {
    setComparing(false);
    setPreviewed(picture);
  };
  return (
    <PictureViewer
      id={`${id} ${url}`}
      title={name}
      picture={url && !pair ? { url, name, placeholder, isTransparent } : null}
      instead={
        pair ? (
          <div className="absolute inset-0 p-4 pt-20">
            <BeforeAfter name={name} {...pair} />
          </div>
        ) : (
          <NoPicture picture={shown} />
        )
      }
      size={{ width: width ?? UNKNOWN_SIDE, height: height ?? UNKNOWN_SIDE }}
      neighbours={neighbours}
      labels={{ previous: t("previous"), next: t("next") }}
      urlOf={({ pictures: [first] }) => (first ? urlOf(first) : null)}
      keys={{}}
      shortcuts={shortcuts}
      onShow={onShow}
      onLeave={onLeave}
      onBroken={onRead}
    >
      <Panel
        {...{ product, shown, onLeave, comparing }}
        previewed={previewed?.url ?? null}
        onChoose={choose}
        onCompare={compare}
        onPreview={preview}
      />
    </PictureViewer>
  );
}
