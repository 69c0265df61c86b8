import { CircleCheck, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import {
  type Channel,
  isBeingMade,
  type Listing,
  type ListingPicture,
} from "@/api/product-manager/listings";
import { useLanguage } from "@/lib/i18n/use-language";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Rules } from "./Rules";

interface ChannelCardProps {
  channel: Channel;
  listing: Listing;
  /** The address of the picture that is looked at. */
  previewed: string | null;
  onPreview: (picture: ListingPicture) => void;
  /** Makes the pictures; null while there is nothing to make them of. */
  onMake: (() => void) | null;
}

/** How ready a product is for a channel, what was made for it, and what is still missing. */
export function ChannelCard(props: ChannelCardProps) {
  const { channel, listing, previewed, onPreview, onMake } = props;
  const { t } = useTranslation("product");
  const name = channel.name[useLanguage()];
  const { width, height } = channel;
  const making = isBeingMade(listing);
  const label = t(listing.pictures.length > 0 ? "channels.makeAgain" : "channels.make");
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-2xl border border-line p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-bold">{name}</h3>
        <State listing={listing} />
        <p className="w-full text-xs text-muted">{t("channels.size", { width, height })}</p>
      </div>
      <Lacks listing={listing} />
      {listing.pictures.length > 0 && (
        <ul
          aria-label={t("channels.picturesFor", { name })}
          className="flex gap-2 overflow-x-auto p-1"
        >
          {listing.pictures.map((picture, index) => (
            <li key={picture.pictureId} className="shrink-0">
              <button
                type="button"
                aria-label={t("channels.look", { number: index + 1, name })}
                aria-pressed={previewed === picture.url}
                onClick={() => onPreview(picture)}
                className="checkerboard block h-20 overflow-hidden rounded-xl border border-line aria-pressed:ring-2 aria-pressed:ring-accent"
                style={{ aspectRatio: picture.width / picture.height }}
              >
                <img src={picture.url} alt="" loading="lazy" className="size-full object-cover" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {onMake && !making && (
        <Button
          variant={listing.isReady ? "ghost" : "secondary"}
          className="justify-self-start"
          aria-label={t("channels.makeFor", { label, name })}
          onClick={onMake}
        >
          {label}
        </Button>
      )}
      <Rules channel={channel} />
    </article>
  );
}

function State({ listing }: { listing: Listing }) {
  const { t } = useTranslation("product");
  if (isBeingMade(listing)) {
    return (
      <Badge tone="info">
        <LoaderCircle aria-hidden className="animate-spin" />
        {t("channels.making")}
      </Badge>
    );
  }
  if (listing.isReady) {
    return (
      <Badge tone="good">
        <CircleCheck aria-hidden />
        {t("channels.ready")}
      </Badge>
    );
  }
  return (
    <Badge tone="warn">
      <TriangleAlert aria-hidden />
      {t("channels.notReady")}
    </Badge>
  );
}

function Lacks({ listing }: { listing: Listing }) {
  const { t } = useTranslation(["product", "errors"]);
  const { lacks, status, failureCode, failureReason } = listing;
  if (isBeingMade(listing)) return null;
  if (status === "failed") {
    const reason = t(`errors:codes.${failureCode}` as "errors:codes.not_processed", {
      defaultValue: failureReason ?? t("errors:unexpected"),
    });
    return <p className="text-sm text-bad-ink">{reason}</p>;
  }
  if (lacks.length === 0) return null;
  return (
    <ul className="list-disc pl-5 text-sm text-pretty">
      {lacks.map((lack) => (
        <li key={lack}>
          {t(`channels.lacks.${lack}` as "channels.lacks.not_made", { defaultValue: lack })}
        </li>
      ))}
    </ul>
  );
}
