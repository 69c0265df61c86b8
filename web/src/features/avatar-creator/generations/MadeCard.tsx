import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Avatar, Generation } from "@/api/avatar-creator/types";
import { Card } from "@/ui/Card";
import { Picture } from "@/ui/Picture";
import { paths } from "../paths";

interface MadeCardProps {
  generation: Generation;
  /** What was made; null until the list knows it. */
  avatar: Avatar | null;
}

/** A picture that was made while the screen is open; as high as the card it was before. */
export function MadeCard({ generation, avatar }: MadeCardProps) {
  const { t } = useTranslation("generations");
  const { name, projectId, avatarId } = generation;
  return (
    <Card className="relative flex min-h-24 items-center gap-4 p-4 transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <Picture
        src={avatar?.thumbnailUrl ?? null}
        placeholder={avatar?.placeholder ?? null}
        alt=""
        className="size-14 shrink-0 rounded-2xl"
      />
      <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)]">
        <h3 className="truncate font-bold">
          {avatarId ? (
            <Link
              to={paths.avatar(projectId, avatarId)}
              className="outline-none after:absolute after:inset-0"
            >
              {name}
            </Link>
          ) : (
            name
          )}
        </h3>
        <p className="flex items-center gap-1.5 text-sm text-good-ink">
          <Check aria-hidden className="size-4" />
          {t("made")}
        </p>
      </div>
    </Card>
  );
}
