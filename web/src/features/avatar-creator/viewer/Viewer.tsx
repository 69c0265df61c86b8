import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import type { Neighbours } from "@/foundation/viewer/neighbours";
import { PictureViewer } from "@/foundation/viewer/PictureViewer";
import { useToggleFavourite } from "../library/favourite";
import { rateKeys, useRate } from "../library/rate";
import { NoPicture } from "./NoPicture";
import { Panel } from "./Panel";

const UNKNOWN_SIDE = 1024;
const shortcuts = () => import("./shortcuts");

interface ViewerProps {
  avatar: Avatar;
  neighbours: Neighbours<Avatar>;
  onShow: (avatar: Avatar) => void;
  onLeave: () => void;
  /** Reads the avatar again. */
  onRead: () => void;
}

export function Viewer({ avatar, neighbours, onShow, onLeave, onRead }: ViewerProps) {
  const { t } = useTranslation("viewer");
  const toggleFavourite = useToggleFavourite();
  const rate = useRate();
  const starKeys = rateKeys((_: undefined, stars) => rate(avatar, stars));
  const { id, name, imageUrl, placeholder, width, height } = avatar;
  return (
    <PictureViewer
      id={id}
      title={name}
      picture={imageUrl ? { url: imageUrl, name, placeholder } : null}
      instead={<NoPicture avatar={avatar} />}
      size={{ width: width ?? UNKNOWN_SIDE, height: height ?? UNKNOWN_SIDE }}
      neighbours={neighbours}
      labels={{ previous: t("previous"), next: t("next") }}
      urlOf={(other) => other.imageUrl}
      keys={{ f: () => toggleFavourite(avatar), ...starKeys }}
      shortcuts={shortcuts}
      onShow={onShow}
      onLeave={onLeave}
      onBroken={onRead}
    >
      <Panel avatar={avatar} onLeave={onLeave} />
    </PictureViewer>
  );
}
