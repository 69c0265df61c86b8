import { useTranslation } from "react-i18next";
import { bytesText } from "../viewer/bytes-text";

/** Writes sizes of files in the current language. */
export function useBytesText(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => bytesText(bytes, i18n.language);
}
