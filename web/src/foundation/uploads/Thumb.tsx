import { usePreview } from "./preview";

/** A small look at a picture that is still only a file; the name beside it says what it is. */
export function Thumb({ file }: { file: File }) {
  const address = usePreview(file);
  return (
    <span className="size-12 shrink-0 overflow-hidden rounded-xl bg-sunken">
      {address && (
        <img
          src={address}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      )}
    </span>
  );
}
