import { Bone, Heart } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Template } from "@/api/pose-generator/types";
import { Button } from "@/ui/Button";
import { seenFrom } from "../figure/points";
import { Skeleton } from "../figure/Skeleton";
import { TemplateFigure } from "../figure/TemplateFigure";
import { useToggleFavourite } from "../poses/use-toggle-favourite";
import { Actions } from "./Actions";
import { Facts } from "./Facts";

const RATIO = 3 / 4;

interface PoseProps {
  template: Template;
  onRemoved: () => void;
}

/** A pose as a figure, with its skeleton when asked for, and what there is to know of it. */
export function Pose({ template, onRemoved }: PoseProps) {
  const { t } = useTranslation("poses");
  const [bones, setBones] = useState(false);
  const favourite = useToggleFavourite();
  return (
    <div className="grid gap-5">
      <div className="relative mx-auto w-full max-w-xs overflow-hidden rounded-2xl border border-line">
        <TemplateFigure template={template} className="block w-full" />
        {bones && (
          <Skeleton
            keypoints={seenFrom(template.keypoints)}
            ratio={RATIO}
            className="absolute inset-0"
          />
        )}
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          variant={template.favourite ? "soft" : "secondary"}
          aria-pressed={template.favourite}
          onClick={() => favourite(template)}
        >
          <Heart aria-hidden className={template.favourite ? "fill-current" : undefined} />
          {t("favourite")}
        </Button>
        <Button
          variant={bones ? "soft" : "secondary"}
          aria-pressed={bones}
          onClick={() => setBones(!bones)}
        >
          <Bone aria-hidden />
          {t("skeleton")}
        </Button>
      </div>
      <Facts template={template} />
      <Actions template={template} onRemoved={onRemoved} />
    </div>
  );
}
