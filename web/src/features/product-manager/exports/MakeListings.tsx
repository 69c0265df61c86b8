import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useKits } from "@/api/brand-kit/kits";
import { useExportProducts } from "@/api/product-manager/exports";
import { type Channel, useChannels } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { ExportDialog } from "@/foundation/exports/ExportDialog";
import { GroundField } from "../listings/GroundField";
import { groundsOf, TRANSPARENT, WHITE } from "../listings/grounds";
import { ShadowField } from "../listings/ShadowField";
import { ChannelsField } from "./ChannelsField";
import { useChosenChannels } from "./chosen-channels";
import { cutOutsOf } from "./cut-outs";
import { LISTINGS, named, useWords } from "./words";

const EXAMPLES = 3;
const JPEG = "image/jpeg";
const PNG = "image/png";
const NONE: Channel[] = [];

interface MakeListingsProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  products: readonly Product[];
  onOrdered: () => void;
}

/** Has these products laid out for channels, and a ZIP made of that. */
export function MakeListings({ products, ...state }: MakeListingsProps) {
  const { t } = useTranslation("product");
  const { mutateAsync, ...order } = useExportProducts();
  const channels = useChannels().data ?? NONE;
  const [chosen, setChosen] = useChosenChannels();
  const [ground, setGround] = useState(WHITE);
  const [shadow, setShadow] = useState(false);
  const wanted = channels.filter(({ id }) => chosen.includes(id));
  const cutOut = products.filter((product) => cutOutsOf(product).length > 0);
  const files = cutOut.flatMap((product) =>
    wanted.flatMap(({ id: channel, mostPictures, contentTypes }) => {
      const type = ground === TRANSPARENT && contentTypes.includes(PNG) ? PNG : JPEG;
      const pictures = cutOutsOf(product).slice(0, mostPictures);
      return pictures.map((_, index) => named(product, index, type, { channel }));
    }),
  );
  const bare = products.length - cutOut.length;
  const send = (pattern: string) =>
    mutateAsync({
      productIds: cutOut.map(({ id }) => id),
      channels: wanted.map(({ id }) => id),
      make: { ground, shadow },
      pattern,
    });
  return (
    <ExportDialog
      title={t("channels.makeTitle", { count: cutOut.length })}
      words={useWords()}
      usual={LISTINGS}
      files={files.slice(0, EXAMPLES)}
      total={files.length}
      order={{ ...order, mutateAsync: send }}
      {...state}
    >
      <ChannelsField channels={channels} value={chosen} onChange={setChosen} />
      <GroundField grounds={useGrounds(products)} value={ground} onChange={setGround} />
      <ShadowField on={shadow} onChange={setShadow} />
      {bare > 0 && (
        <p className="rounded-xl bg-warn-soft p-3 text-sm text-pretty text-warn-ink">
          {t("channels.notCutOut", { count: bare })}
        </p>
      )}
    </ExportDialog>
  );
}

/** White, none, and the colours of the brand that all these products carry, otherwise of the default one. */
function useGrounds(products: readonly Product[]) {
  const kits = useKits().data?.pages.flatMap((page) => page.kits) ?? [];
  const [first, ...others] = new Set(products.map(({ brandKitId }) => brandKitId));
  return groundsOf(kits, others.length > 0 ? null : (first ?? null));
}
