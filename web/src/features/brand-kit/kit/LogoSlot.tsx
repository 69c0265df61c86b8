import { ImagePlus, LoaderCircle, Trash2, Upload } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRemoveLogo, useSendLogo } from "@/api/brand-kit/logos";
import type { Logo, LogoKind } from "@/api/brand-kit/types";
import { classNames } from "@/lib/class-names";
import { useErrorText } from "@/lib/error-text";
import { loadTexts } from "@/lib/i18n/setup";
import { pickPictures } from "@/lib/pick-pictures";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { later } from "@/ui/later";
import { LogoImage } from "../LogoImage";
import { inspectLogo, isRefused } from "../logo-file";
import { LogoTrouble } from "./LogoTrouble";

const ConfirmDialog = later(async () => (await import("@/ui/ConfirmDialog")).ConfirmDialog);

interface LogoSlotProps {
  kitId: string;
  kind: LogoKind;
  logo: Logo | null;
}

/** One kind of logo: what is shown, what is on its way, and what became of it. */
export function LogoSlot({ kitId, kind, logo }: LogoSlotProps) {
  const { t } = useTranslation(["brand", "brands"]);
  const errorText = useErrorText();
  const send = useSendLogo();
  const remove = useRemoveLogo(kitId);
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const name = t(`logos.${kind}`);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setRefused(null);
    const type = await inspectLogo(file);
    if (isRefused(type)) {
      await loadTexts(["brands"]);
      return setRefused(t(`brands:refused.${type}`));
    }
    setShare(0);
    const picked = { kind, file: file.slice(0, file.size, type), type };
    send.mutate(
      { kitId, logo: picked, onProgress: setShare },
      {
        onError: (error) => setRefused(errorText(error)),
        onSettled: () => setShare(null),
      },
    );
  };
  const choose = () => pickPictures((files) => void take(files));
  const busy = share !== null || logo?.status === "awaiting_upload";
  return (
    <Card className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-between gap-2 p-3">
      <div
        className={classNames(
          "relative grid h-28 place-items-center rounded-xl border border-line p-3",
          kind === "dark" ? "bg-zinc-900" : "bg-white",
        )}
      >
        {logo?.imageUrl ? (
          <LogoImage logo={logo} alt={name} small className="max-h-22 max-w-full" />
        ) : (
          !busy && <ImagePlus aria-hidden className="size-7 text-zinc-500" />
        )}
        {busy && <OnItsWay share={share} dark={kind === "dark"} />}
      </div>
      <div className="-mr-2 flex items-center">
        <span className="min-w-0 grow text-sm leading-tight font-semibold text-balance">
          {name}
        </span>
        <Button
          variant="ghost"
          size="icon"
          onClick={choose}
          aria-label={t(logo?.imageUrl ? "logos.replace" : "logos.upload", { kind: name })}
        >
          <Upload aria-hidden />
        </Button>
        {logo && <RemoveButton name={name} remove={() => remove.mutate(kind)} />}
      </div>
      <LogoTrouble logo={logo} refused={refused} />
    </Card>
  );
}

function OnItsWay({ share, dark }: { share: number | null; dark: boolean }) {
  const { t } = useTranslation("brand");
  const text =
    share !== null && share < 1
      ? t("logos.sending", { percent: Math.round(share * 100) })
      : t("logos.preparing");
  return (
    <div
      role="status"
      className={classNames(
        "absolute inset-0 grid place-content-center justify-items-center gap-2 rounded-xl text-sm",
        dark ? "bg-zinc-900/85 text-white" : "bg-white/85 text-zinc-900",
      )}
    >
      <LoaderCircle aria-hidden className="size-5 animate-spin" />
      {text}
    </div>
  );
}

/** Asks before a logo goes: its file cannot be brought back. */
function RemoveButton({ name, remove }: { name: string; remove: () => void }) {
  const { t } = useTranslation("brand");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="ghost"
        size="icon"
        aria-haspopup="dialog"
        aria-label={t("logos.remove", { kind: name })}
        onClick={() => setAsking(true)}
      >
        <Trash2 aria-hidden />
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("logos.removeTitle", { kind: name })}
        description={t("logos.removeText")}
        confirmLabel={t("logos.confirmRemove")}
        onConfirm={() => {
          setAsking(false);
          remove();
        }}
      />
    </>
  );
}
