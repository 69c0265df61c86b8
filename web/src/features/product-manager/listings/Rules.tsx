import { useTranslation } from "react-i18next";
import type { Channel } from "@/api/product-manager/listings";
import { useBytesText } from "@/lib/bytes-text";

/** What a channel wants of pictures, and which of it the channel itself has not confirmed. */
export function Rules({ channel }: { channel: Channel }) {
  const { t } = useTranslation("product");
  const bytesText = useBytesText();
  const { sources, contentTypes } = channel;
  const kinds = contentTypes.map((type) => type.replace("image/", "").toUpperCase()).join(", ");
  const rules = {
    leastSide: t("channels.rules.leastSide", { pixels: channel.leastSide }),
    mostBytes: t("channels.rules.mostBytes", { size: bytesText(channel.mostBytes) }),
    contentTypes: t("channels.rules.contentTypes", { kinds }),
    sameShape: channel.sameShape && t("channels.rules.sameShape"),
    plainGround: channel.plainGround && t("channels.rules.plainGround"),
    mostPictures: t("channels.rules.mostPictures", { count: channel.mostPictures }),
  };
  const told = Object.entries(rules).filter(([, text]) => text);
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-3 font-semibold text-muted">
        {t("channels.rules.title")}
      </summary>
      <ul className="grid list-disc gap-1 pb-2 pl-5">
        {told.map(([rule, text]) => (
          <li key={rule}>
            {text}
            {!sources[rule]?.confirmed && (
              <span className="text-muted"> · {t("channels.rules.unconfirmed")}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
