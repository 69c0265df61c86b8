import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useAvatar } from "@/api/avatar-creator/avatar";
import { Button } from "@/ui/Button";
import { Picture } from "@/ui/Picture";

interface ByPersonProps {
  avatarId: string;
  onDetach: () => void;
}

/** Shows whose person the pictures will be of. */
export function ByPerson({ avatarId, onDetach }: ByPersonProps) {
  const { t } = useTranslation("generate");
  const { data: avatar, error } = useAvatar(avatarId, undefined, true);
  return (
    <div className="flex items-center gap-3 rounded-2xl border border-line p-2">
      <Picture
        src={avatar?.thumbnailUrl ?? null}
        placeholder={avatar?.placeholder ?? null}
        alt=""
        className="size-16 shrink-0 rounded-xl"
      />
      <div className="grid min-w-0 grow gap-0.5 text-sm">
        {error ? (
          <p role="alert" className="text-bad-ink">
            {t("person.gone")}
          </p>
        ) : (
          <>
            <p className="truncate font-semibold">
              {avatar && t("person.of", { name: avatar.name })}
            </p>
            <p className="text-muted">{t("person.hint")}</p>
          </>
        )}
      </div>
      <Button variant="ghost" size="icon" aria-label={t("person.detach")} onClick={onDetach}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
