import { ImageOff } from "lucide-react";
import { useMemo, useState } from "react";
import { classNames } from "@/lib/class-names";
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

/** A picture that shows its placeholder at once, loads when it comes near, and never moves the page. */
export function Picture({ src, alt, placeholder, ratio = 1, className }: PictureProps) {
  const [loaded, setLoaded] = useState<string | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const preview = useMemo(() => decodePlaceholder(placeholder), [placeholder]);
  const style = {
    aspectRatio: ratio,
    ...(preview && { backgroundImage: `url(${preview.url})` }),
  };
  return (
    <div
      className={classNames("relative overflow-hidden bg-sunken bg-cover", className)}
      style={style}
    >
      {src && broken !== src ? (
        <img
          src={src}
          alt={alt}
          loading="lazy"
          decoding="async"
          onLoad={() => setLoaded(src)}
          onError={() => setBroken(src)}
          className={classNames(
            "absolute inset-0 size-full object-cover transition-opacity duration-300",
            loaded === src ? "opacity-100" : "opacity-0",
          )}
        />
      ) : (
        !preview && <ImageOff aria-hidden className="absolute inset-0 m-auto size-6 text-muted" />
      )}
    </div>
  );
}
