import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import type { Neighbours } from "@/foundation/viewer/neighbours";
import { PictureViewer } from "@/foundation/viewer/PictureViewer";
import { rateKeys, useOpinions } from "../results/opinions";
import { canBePacked } from "../results/packed";
import { NoPicture } from "./NoPicture";
import { Panel } from "./Panel";

const shortcuts = () => import("./shortcuts");

interface ViewerProps {
  batch: Batch;
  result: Result;
  neighbours: Neighbours<Result>;
  title: string;
  onShow: (result: Result) => void;
  onLeave: () => void;
  /** Reads the pictures again. */
  onRead: () => void;
}

/** A picture in full, and what is said about it by keys, buttons, or sweeps: up picks, down rejects. */
export function Viewer(props: ViewerProps) {
  const { batch, result, neighbours, title, onShow, onLeave, onRead } = props;
  const { t } = useTranslation("result");
  const { rate, pick } = useOpinions();
  const [overlay, setOverlay] = useState(false);
  const { id, imageUrl, placeholder, skeletonUrl } = result;
  // Who goes through hundreds should not have to turn each page.
  const goOn = () => neighbours.next && onShow(neighbours.next);
  const decide = (picked: boolean | null) => () => {
    pick([result], picked);
    if (picked !== null && canBePacked(result)) goOn();
  };
  const over = overlay && skeletonUrl && (
    <img src={skeletonUrl} alt="" draggable={false} className="size-full" />
  );
  return (
    <PictureViewer
      id={id}
      title={title}
      picture={imageUrl ? { url: imageUrl, name: title, placeholder, over } : null}
      instead={<NoPicture result={result} />}
      size={result}
      neighbours={neighbours}
      labels={{ previous: t("previous"), next: t("next") }}
      urlOf={(other) => other.imageUrl}
      keys={{
        ...rateKeys((_: undefined, stars) => rate(result, stars)),
        x: decide(true),
        p: decide(true),
        r: decide(false),
        u: decide(null),
        o: () => setOverlay(!overlay),
      }}
      sweeps={{ up: decide(true), down: decide(false) }}
      shortcuts={shortcuts}
      onShow={onShow}
      onLeave={onLeave}
      onBroken={onRead}
    >
      <Panel {...{ batch, result, title, overlay }} onOverlay={setOverlay} onDecided={goOn} />
    </PictureViewer>
  );
}
