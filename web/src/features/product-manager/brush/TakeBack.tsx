import { Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCorrectCutout } from "@/api/product-manager/cutouts";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import type { Correction } from "./correction";

interface TakeBackProps {
  product: Product;
  picture: ProductPicture;
  correction: Correction;
  onDone: () => void;
}

/** Brings a cut-out back as it was before the brush. */
export function TakeBack({ product, picture, correction, onDone }: TakeBackProps) {
  const { t } = useTranslation(["product", "common"]);
  const correct = useCorrectCutout();
  const [preparing, setPreparing] = useState(false);
  const takeBack = async () => {
    setPreparing(true);
    try {
      const { takingBack } = await import("./correction");
      const marks = await takingBack(correction);
      await correct.mutateAsync({ productId: product.id, pictureId: picture.id, marks });
      onDone();
    } catch {
      void toast.failed(t("cutOut.notTakenBack"));
    } finally {
      setPreparing(false);
    }
  };
  return (
    <Button variant="ghost" busy={preparing} onClick={() => void takeBack()}>
      <Undo2 aria-hidden />
      {t("cutOut.takeBack")}
    </Button>
  );
}
