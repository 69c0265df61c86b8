import { useTranslation } from "react-i18next";
import type { Channel } from "@/api/product-manager/listings";
import { useBytesText } from "@/lib/bytes-text";

/** What a channel wants of pictures, and which of it the channel itself has not confirmed. */
export function Rules({ channel }: { channel: Channel }) {
  const { t } = useTranslation("channels");
  const bytesText = useBytesText();
  const { sources, contentTypes } = channel;
  const kinds = contentTypes.map((type) => type.replace("image/", "").toUpperCase()).join(", ");
  const rules = {
    leastSide: t("rules.leastSide", { pixels: channel.leastSide }),
    mostBytes: t("rules.mostBytes", { size: bytesText(channel.mostBytes) }),
    contentTypes: t("rules.contentTypes", { kinds }),
    sameShape: channel.sameShape && t("rules.sameShape"),
    plainGround: channel.plainGround && t("rules.plainGround"),
    mostPictures: t("rules.mostPictures", { count: channel.mostPictures }),
  };
  const told = Object.entries(rules).filter(([, text]) => text);
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-3 font-semibold text-muted">{t("rules.title")}</summary>
      <ul className="grid list-disc gap-1 pb-2 pl-5">
        {told.map(([rule, text]) => (
          <li key={rule}>
            {text}
            {!sources[rule]?.confirmed && (
              <span className="text-muted"> · {t("rules.unconfirmed")}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
