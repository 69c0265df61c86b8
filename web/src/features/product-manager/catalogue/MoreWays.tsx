import { EllipsisVertical, FileDown, FileUp, FolderUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useProductSheet } from "@/api/product-manager/sheets";
import { loadTexts } from "@/lib/i18n/setup";
import { useLanguage } from "@/lib/i18n/use-language";
import { canPickFolders, pickFolder } from "@/lib/pick-folder";
import { saveFile } from "@/lib/save-file";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { Menu } from "@/ui/Menu";
import { paths } from "../paths";
import type { Ways } from "./ways";

const ImportDialog = later(async () => {
  const [{ ImportDialog }] = await Promise.all([
    import("../sheets/ImportDialog"),
    loadTexts(["product"]),
  ]);
  return ImportDialog;
});

// What spreadsheets of the reader's language take apart by themselves.
const SEPARATORS = { id: "semicolon", en: "comma" } as const;
const FILE_NAME = "lumiku-products.csv";

/** What is done with the whole catalogue: a folder or a table in, a table out, and what was deleted. */
export function MoreWays({ onFiles }: Pick<Ways, "onFiles">) {
  const { t } = useTranslation("products");
  const navigate = useNavigate();
  const [importing, setImporting] = useState(false);
  const separator = SEPARATORS[useLanguage()];
  const sheet = useProductSheet();
  const save = () =>
    sheet.mutate(separator, { onSuccess: (content) => saveFile(content, FILE_NAME) });
  const trigger = (
    <Button variant="ghost" size="icon" aria-label={t("moreWays")} busy={sheet.isPending}>
      {!sheet.isPending && <EllipsisVertical aria-hidden />}
    </Button>
  );
  const folder = { icon: FolderUp, label: t("chooseFolder"), onSelect: () => pickFolder(onFiles) };
  const entries = [
    ...(canPickFolders() ? [folder] : []),
    { icon: FileUp, label: t("importSheet"), onSelect: () => setImporting(true) },
    { icon: FileDown, label: t("exportSheet"), onSelect: save },
    { icon: Trash2, label: t("trash"), onSelect: () => void navigate(paths.trash) },
  ];
  return (
    <>
      <Menu trigger={trigger} entries={entries} />
      <ImportDialog open={importing} onOpenChange={setImporting} />
    </>
  );
}
