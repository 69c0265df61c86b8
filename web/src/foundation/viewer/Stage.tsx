import { TriangleAlert } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { decodePlaceholder } from "@/lib/placeholder";
import { Button } from "@/ui/Button";
import type { Way } from "./touches";
import { useTouches } from "./use-touches";
import type { Zoom } from "./use-zoom";

export interface StagePicture {
  url: string;
  /** Of what is in it, for those who do not see it. */
  name: string;
  placeholder: string | null;
  /** Whether one sees through parts of it. */
  isTransparent?: boolean;
  /** Lies over all of it, without a word of its own. */
  over?: ReactNode;
}

interface StageProps {
  /** Null while there is none. */
  picture: StagePicture | null;
  /** Stands where there is no picture. */
  instead: ReactNode;
  zoom: Zoom;
  onSwipe: (way: Way) => void;
  /** Asks for fresh picture addresses: they do not last for ever. */
  onBroken: () => void;
}

/** The picture in full; drag, pinch, wheel and double tap look closer. */
export function Stage({ picture, instead, zoom, onSwipe, onBroken }: StageProps) {
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
      {picture ? <FullPicture key={picture.url} {...{ picture, zoom, onBroken }} /> : instead}
    </div>
  );
}

type FullPictureProps = Pick<StageProps, "zoom" | "onBroken"> & { picture: StagePicture };

function FullPicture({ picture, zoom, onBroken }: FullPictureProps) {
  const { t } = useTranslation(["stage", "common"]);
  const { url, name, placeholder, isTransparent = false, over } = picture;
  const [state, setState] = useState<"loading" | "loaded" | "broken">("loading");
  const preview = useMemo(() => decodePlaceholder(placeholder), [placeholder]);
  const { view, shown } = zoom;
  if (state === "broken") {
    return (
      <StageMessage icon={<TriangleAlert aria-hidden />} text={t("failedPicture")}>
        <Button variant="secondary" onClick={onBroken}>
          {t("common:tryAgain")}
        </Button>
      </StageMessage>
    );
  }
  return (
    <div
      className={classNames(
        "relative will-change-transform",
        isTransparent && state === "loaded" ? "checkerboard" : "bg-cover",
      )}
      style={{
        width: shown.width,
        height: shown.height,
        transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
        ...(preview && state === "loading" && { backgroundImage: `url(${preview.url})` }),
      }}
    >
      <img
        src={url}
        alt={t("picture", { name })}
        draggable={false}
        onLoad={() => setState("loaded")}
        onError={() => setState("broken")}
        className={classNames(
          "size-full transition-opacity duration-200",
          state === "loaded" ? "opacity-100" : "opacity-0",
        )}
      />
      {over && (
        <div aria-hidden className="pointer-events-none absolute inset-0">
          {over}
        </div>
      )}
    </div>
  );
}

interface MessageProps {
  icon: ReactNode;
  text: string;
  children?: ReactNode;
}

/** Says why there is no picture. */
export function StageMessage({ icon, text, children }: MessageProps) {
  return (
    <div className="grid max-w-sm justify-items-center gap-4 p-6 text-center [&_svg]:size-8">
      {icon}
      <p className="font-semibold text-pretty">{text}</p>
      {children}
    </div>
  );
}
