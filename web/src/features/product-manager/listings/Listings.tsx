import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useKits } from "@/api/brand-kit/kits";
import {
  type Listing,
  type ListingPicture,
  useChannels,
  useListings,
} from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { Refusal } from "../Refusal";
import { ChannelCard } from "./ChannelCard";
import { GroundField } from "./GroundField";
import { groundsOf, WHITE } from "./grounds";
import { PrepareAll } from "./PrepareAll";
import { ShadowField } from "./ShadowField";
import { useMaking } from "./use-making";
import { ZipButton } from "./ZipButton";

const EXPECTED = 4;

export interface ListingsProps {
  product: Product;
  /** The address of the listing picture that is looked at. */
  previewed: string | null;
  onPreview: (picture: ListingPicture) => void;
  /** Leads to where the cut-out is looked at. */
  onCheck: () => void;
}

/** How ready a product is for each sales channel, and what makes it so. */
export function Listings(props: ListingsProps) {
  const channels = useChannels();
  const listings = useListings(props.product.id);
  if (channels.data && listings.data) {
    return <Channels {...props} channels={channels.data} listings={listings.data} />;
  }
  const failed = [channels, listings].find(({ error }) => error);
  if (failed) return <ErrorState error={failed.error} onRetry={failed.refetch} />;
  return (
    <Loading className="grid gap-3">
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-32" />
      ))}
    </Loading>
  );
}

interface ChannelsProps extends ListingsProps {
  channels: NonNullable<ReturnType<typeof useChannels>["data"]>;
  listings: Listing[];
}

function Channels(props: ChannelsProps) {
  const { product, previewed, onPreview, onCheck, channels, listings } = props;
  const { t } = useTranslation("product");
  const kits = useKits().data?.pages.flatMap((page) => page.kits) ?? [];
  const grounds = groundsOf(kits, product.brandKitId);
  const [ground, setGround] = useState(listings.find((one) => one.ground)?.ground ?? WHITE);
  const [shadow, setShadow] = useState(listings.some((one) => one.shadow));
  const making = useMaking(product, { ground, shadow });
  const of = (id: string) => listings.find(({ channel }) => channel === id);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-2">
      <div className="grid gap-3 rounded-2xl bg-sunken p-3">
        <GroundField grounds={grounds} value={ground} onChange={setGround} />
        <ShadowField on={shadow} onChange={setShadow} />
        <PrepareAll {...{ product, listings, making, onCheck }} />
        <Refusal error={making.error} />
      </div>
      <ZipButton {...{ product, listings }} />
      <ul aria-label={t("channels.title")} className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {channels.map((channel) => {
          const listing = of(channel.id);
          return (
            listing && (
              <li key={channel.id}>
                <ChannelCard
                  {...{ channel, listing, previewed, onPreview }}
                  onMake={making.canMake ? () => making.make([channel.id]) : null}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
