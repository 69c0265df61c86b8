import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Product } from "@/api/product-manager/types";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { MOST_PICTURES } from "../limits";
import { paths } from "../paths";

interface HolderNoteProps {
  holder: Product;
  leftOut: boolean;
  onLeave: (leftOut: boolean) => void;
  /** Gives the pictures another SKU. */
  onRename: () => void;
}

/** Says that a product has the SKU already, and asks what to do with the pictures. */
export function HolderNote({ holder, leftOut, onLeave, onRename }: HolderNoteProps) {
  const { t } = useTranslation(["product", "upload", "products"]);
  const { id, name, pictures } = holder;
  return (
    <div className="grid gap-2 rounded-xl bg-warn-soft p-2.5 text-sm text-warn-ink">
      <p className="text-pretty">
        {t("bulk.taken", { name, count: pictures.length, most: MOST_PICTURES })}{" "}
        {/* In a tab of its own: what was chosen here is not to be lost. */}
        <a
          href={paths.product(id)}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center gap-1.5 font-semibold underline sm:min-h-8"
        >
          {t("products:openHolder")}
          <ExternalLink aria-hidden className="size-3.5" />
          <span className="sr-only">{t("upload:duplicate.newTab")}</span>
        </a>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Choice
          legend={t("bulk.takenChoice", { name })}
          hideLegend
          value={leftOut ? "leave" : "add"}
          onChange={(value) => onLeave(value === "leave")}
          options={[
            { value: "add", label: t("bulk.addTo") },
            { value: "leave", label: t("bulk.leaveGroup") },
          ]}
        />
        <Button variant="secondary" onClick={onRename}>
          {t("bulk.otherSku")}
        </Button>
      </div>
    </div>
  );
}
