import { useTranslation } from "react-i18next";
import type { Product } from "@/api/product-manager/types";
import { NewTabLink } from "@/foundation/uploads/NewTabLink";
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
  const { t } = useTranslation(["product", "products"]);
  const { id, name, pictures } = holder;
  return (
    <div className="grid gap-2 rounded-xl bg-warn-soft p-2.5 text-sm text-warn-ink">
      <p className="text-pretty">
        {t("bulk.taken", { name, count: pictures.length, most: MOST_PICTURES })}{" "}
        <NewTabLink href={paths.product(id)}>{t("products:openHolder")}</NewTabLink>
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
