import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLedgerFile } from "@/api/accounts/ledger";
import { useLanguage } from "@/lib/i18n/use-language";
import { saveFile } from "@/lib/save-file";
import { Button } from "@/ui/Button";

// What spreadsheets of the reader's language take apart by themselves.
const SEPARATORS = { id: "semicolon", en: "comma" } as const;

/** The whole history as a file for a spreadsheet. */
export function DownloadButton() {
  const { t } = useTranslation("credits");
  const separator = SEPARATORS[useLanguage()];
  const file = useLedgerFile();
  const save = () =>
    file.mutate(separator, { onSuccess: (content) => saveFile(content, t("fileName")) });
  return (
    <Button variant="secondary" busy={file.isPending} onClick={save}>
      {!file.isPending && <Download aria-hidden />}
      {t("download")}
    </Button>
  );
}
