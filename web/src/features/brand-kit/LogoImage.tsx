import type { Logo } from "@/api/brand-kit/types";
import { classNames } from "@/lib/class-names";

interface LogoImageProps {
  logo: Pick<Logo, "imageUrl" | "thumbnailUrl">;
  /** Empty where the text beside it says whose it is. */
  alt: string;
  /** Small ones are drawn from the thumbnail. */
  small?: boolean;
  className?: string;
}

/** All of a logo, whatever its shape. */
export function LogoImage({ logo, alt, small = false, className }: LogoImageProps) {
  const source = small ? logo.thumbnailUrl : logo.imageUrl;
  if (!source) return null;
  return (
    <img
      src={source}
      alt={alt}
      decoding="async"
      className={classNames("object-contain", className)}
    />
  );
}
