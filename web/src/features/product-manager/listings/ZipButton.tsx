import { FileArchive } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Listing } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { Button } from "@/ui/Button";
import { ExportListings } from "../exports/later";

interface ZipButtonProps {
  product: Product;
  listings: readonly Listing[];
}

/** Takes along what was made for channels; nothing while there is none. */
export function ZipButton({ product, listings }: ZipButtonProps) {
  const { t } = useTranslation("product");
  const [open, setOpen] = useState(false);
  const made = listings.filter(({ status }) => status === "ready");
  if (made.length === 0) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        <FileArchive aria-hidden />
        {t("channels.zip")}
      </Button>
      <ExportListings open={open} onOpenChange={setOpen} product={product} listings={made} />
    </>
  );
}
