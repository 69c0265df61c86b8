import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Product } from "@/api/product-manager/types";
import type { Neighbours } from "@/foundation/viewer/neighbours";
import { PictureViewer } from "@/foundation/viewer/PictureViewer";
import { BeforeAfter } from "./BeforeAfter";
import { NoPicture } from "./NoPicture";
import { Panel } from "./Panel";
import { pairOf, urlOf } from "./shown-url";

const UNKNOWN_SIDE = 1024;
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
  const { id, name, pictures } = product;
  const shown = pictures.find((picture) => picture.id === chosen) ?? pictures[0];
  const url = shown ? urlOf(shown) : null;
  const pair = comparing && shown ? pairOf(shown) : null;
  return (
    <PictureViewer
      id={`${id} ${shown?.id}`}
      title={name}
      picture={url && !pair ? { url, name, placeholder: shown?.placeholder ?? null } : null}
      instead={pair ? <BeforeAfter name={name} {...pair} /> : <NoPicture picture={shown} />}
      size={{ width: shown?.width ?? UNKNOWN_SIDE, height: shown?.height ?? UNKNOWN_SIDE }}
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
        onChoose={setChosen}
        onCompare={setComparing}
      />
    </PictureViewer>
  );
}
