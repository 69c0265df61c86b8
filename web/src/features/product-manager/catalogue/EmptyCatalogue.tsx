import { FolderUp, Package, Plus, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { canPickFolders, pickFolder } from "@/lib/pick-folder";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import type { Ways } from "./ways";

/** Invites to bring the first products in. */
export function EmptyCatalogue({ onUpload, onFiles, onCreate }: Ways) {
  const { t } = useTranslation("products");
  return (
    <EmptyState
      icon={Package}
      title={t("emptyTitle")}
      text={t("emptyText")}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Button onClick={onUpload}>
            <Upload aria-hidden />
            {t("upload")}
          </Button>
          {canPickFolders() && (
            <Button variant="secondary" onClick={() => pickFolder(onFiles)}>
              <FolderUp aria-hidden />
              {t("chooseFolder")}
            </Button>
          )}
          <Button variant="secondary" onClick={onCreate}>
            <Plus aria-hidden />
            {t("create")}
          </Button>
        </div>
      }
    />
  );
}
