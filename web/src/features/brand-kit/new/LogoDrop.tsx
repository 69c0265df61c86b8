import { ImagePlus } from "lucide-react";
import { useEffect, useState } from "react";
import { useDropzone } from "react-dropzone";
import { useTranslation } from "react-i18next";
import { useFilesOverPage } from "@/foundation/uploads/use-page-drop";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";
import { inspectLogo, isRefused, type PickedLogo, type Refused } from "../logo-file";

interface LogoDropProps {
  logo: PickedLogo | null;
  onPick: (logo: PickedLogo) => void;
}

/** Takes a logo that is dropped or chosen, and shows it. */
export function LogoDrop({ logo, onPick }: LogoDropProps) {
  const { t } = useTranslation("brands");
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const found = await inspectLogo(file);
    if (isRefused(found)) return setRefused(found);
    setRefused(null);
    onPick({ file, type: found });
  };
  const over = useFilesOverPage((files) => void take(files));
  const { getRootProps, getInputProps, open } = useDropzone({
    onDrop: (files) => void take(files),
    multiple: false,
    noClick: true,
    noKeyboard: true,
  });
  const shown = usePreview(logo?.file ?? null);
  return (
    <div className="grid gap-2">
      <div
        {...getRootProps()}
        className={classNames(
          "grid min-h-64 place-content-center justify-items-center gap-3 rounded-3xl border-3 border-dashed p-6 text-center transition-colors",
          over ? "border-accent bg-accent-soft" : "border-line bg-surface",
        )}
      >
        <input {...getInputProps({ "aria-label": t("start.logo") })} />
        {shown ? (
          // Most logos are made for white, whatever the theme.
          <img
            src={shown}
            alt={t("start.logo")}
            className="max-h-40 max-w-full rounded-2xl bg-white object-contain p-4"
          />
        ) : (
          <>
            <ImagePlus aria-hidden className="size-10 text-accent-ink" />
            <p className="text-lg font-bold">{t("start.drop")}</p>
            <p className="text-sm text-muted">{t("start.dropHint")}</p>
          </>
        )}
        <Button variant="soft" onClick={open}>
          {t(shown ? "start.chooseOther" : "start.choose")}
        </Button>
      </div>
      {refused && (
        <p role="alert" className="text-sm text-bad-ink">
          {t(`refused.${refused}`)}
        </p>
      )}
    </div>
  );
}

/** The address of a file that was picked but not yet sent. */
function usePreview(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return file && address;
}
