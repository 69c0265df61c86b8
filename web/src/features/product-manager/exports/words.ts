import { useTranslation } from "react-i18next";
import type { Product } from "@/api/product-manager/types";
import type { Named } from "@/foundation/exports/naming";

/** How listing pictures are called as long as nobody says otherwise. */
export const LISTINGS = "{name} {channel} {picture}";

/** What files may be called by, in the reader's language. */
export function useWords() {
  const { t } = useTranslation("product");
  return {
    name: t("channels.words.name"),
    sku: t("channels.words.sku"),
    channel: t("channels.words.channel"),
    picture: t("channels.words.picture"),
    id: t("channels.words.id"),
  };
}

/** What the file of a picture of a product may be called by; `index` is its place there. */
export function named(
  { name, sku, id }: Product,
  index: number,
  contentType: string | null,
  more: Record<string, string> = {},
): Named {
  const kind = contentType?.split("/")[1] ?? "jpeg";
  const words = { name, sku: sku ?? "", id, picture: `${index + 1}`, ...more };
  return { words, extension: kind === "jpeg" ? "jpg" : kind };
}
