import { LoaderCircle, TriangleAlert } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import { decodePlaceholder } from "@/lib/placeholder";
import { Button } from "@/ui/Button";
import { useTouches } from "./use-touches";
import type { Zoom } from "./use-zoom";

interface StageProps {
  avatar: Avatar;
  zoom: Zoom;
  onSwipe: (way: "left" | "right") => void;
  /** Asks for fresh picture addresses: they do not last for ever. */
  onBroken: () => void;
}

/** The picture in full; drag, pinch, wheel and double tap look closer. */
export function Stage({ avatar, zoom, onSwipe, onBroken }: StageProps) {
  const touches = useTouches(zoom, onSwipe);
  const { view } = zoom;
  return (
    <div
      ref={zoom.setFrame}
      {...touches}
      className={classNames(
        "absolute inset-0 grid touch-none place-items-center overflow-hidden select-none",
        view.scale > 1 ? "cursor-grab active:cursor-grabbing" : "cursor-zoom-in",
      )}
    >
      {avatar.imageUrl ? (
        <FullPicture key={avatar.imageUrl} {...{ avatar, zoom, onBroken }} src={avatar.imageUrl} />
      ) : (
        <NoPicture avatar={avatar} />
      )}
    </div>
  );
}

type FullPictureProps = Pick<StageProps, "avatar" | "zoom" | "onBroken"> & { src: string };

function FullPicture({ avatar, zoom, onBroken, src }: FullPictureProps) {
  const { t } = useTranslation(["viewer", "common"]);
  const [state, setState] = useState<"loading" | "loaded" | "broken">("loading");
  const preview = useMemo(() => decodePlaceholder(avatar.placeholder), [avatar.placeholder]);
  const { view, shown } = zoom;
  if (state === "broken") {
    return (
      <Message icon={<TriangleAlert aria-hidden />} text={t("failedPicture")}>
        <Button variant="secondary" onClick={onBroken}>
          {t("common:tryAgain")}
        </Button>
      </Message>
    );
  }
  return (
    <div
      className="bg-cover will-change-transform"
      style={{
        width: shown.width,
        height: shown.height,
        transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
        ...(preview && state === "loading" && { backgroundImage: `url(${preview.url})` }),
      }}
    >
      <img
        src={src}
        alt={t("picture", { name: avatar.name })}
        draggable={false}
        onLoad={() => setState("loaded")}
        onError={() => setState("broken")}
        className={classNames(
          "size-full transition-opacity duration-200",
          state === "loaded" ? "opacity-100" : "opacity-0",
        )}
      />
    </div>
  );
}

function NoPicture({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation(["viewer", "errors"]);
  const { status, failureCode, failureReason } = avatar;
  if (status !== "failed") {
    const icon = <LoaderCircle aria-hidden className="animate-spin" />;
    return <Message icon={icon} text={t(`noPicture.${status}`)} />;
  }
  const reason = t(`errors:codes.${failureCode}` as "errors:codes.damaged_picture", {
    defaultValue: failureReason ?? t("failedPicture"),
  });
  return <Message icon={<TriangleAlert aria-hidden />} text={reason} />;
}

interface MessageProps {
  icon: ReactNode;
  text: string;
  children?: ReactNode;
}

function Message({ icon, text, children }: MessageProps) {
  return (
    <div className="grid max-w-sm justify-items-center gap-4 p-6 text-center [&_svg]:size-8">
      {icon}
      <p className="font-semibold text-pretty">{text}</p>
      {children}
    </div>
  );
}
