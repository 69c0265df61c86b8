import { ImageOff } from "lucide-react";
import { useMemo, useState } from "react";
import { classNames } from "@/lib/class-names";
import { isAhead, isLoaded, noteLoaded } from "@/lib/loaded-pictures";
import { decodePlaceholder } from "@/lib/placeholder";

interface PictureProps {
  src: string | null;
  /** Empty when the text beside the picture already says what it shows. */
  alt: string;
  /** A ThumbHash in base64. */
  placeholder?: string | null;
  /** Width divided by height; the space is kept from the start. */
  ratio?: number;
  className?: string;
}

const AT_ONCE = { loading: "eager", decoding: "sync" } as const;
const IN_TIME = { loading: "lazy", decoding: "async" } as const;

/** A picture that shows its placeholder at once, loads when it comes near, and never moves the page. */
export function Picture({ src, alt, placeholder, ratio = 1, className }: PictureProps) {
  const [loaded, setLoaded] = useState<string | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const [early] = useState(() => (isLoaded(src) ? src : null));
  const needsPreview = src === null || src !== early;
  const preview = useMemo(
    () => (needsPreview ? decodePlaceholder(placeholder) : null),
    [needsPreview, placeholder],
  );
  const shows = src !== null && broken !== src;
  return (
    <div
      className={classNames("relative overflow-hidden bg-sunken", className)}
      style={{ aspectRatio: ratio }}
    >
      {shows && (
        <img
          src={src}
          alt={alt}
          {...(isAhead(src) ? AT_ONCE : IN_TIME)}
          onLoad={() => {
            noteLoaded(src);
            setLoaded(src);
          }}
          onError={() => setBroken(src)}
          className="absolute inset-0 size-full object-cover"
        />
      )}
      {/* Fades out over the picture: one that fades in counts as late for the browser. */}
      {preview && (
        <div
          style={{ backgroundImage: `url(${preview.url})` }}
          className={classNames(
            "pointer-events-none absolute inset-0 bg-cover transition-opacity duration-300",
            shows && loaded === src && "opacity-0",
          )}
        />
      )}
      {!shows && !preview && (
        <ImageOff aria-hidden className="absolute inset-0 m-auto size-6 text-muted" />
      )}
    </div>
  );
}
