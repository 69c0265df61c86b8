import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAvatar } from "@/api/avatar-creator/avatar";
import { useFoundAvatars } from "@/api/avatar-creator/found-avatars";
import type { Avatar, Wanted } from "@/api/avatar-creator/types";
import { paths as avatarPaths } from "@/features/avatar-creator/paths";
import { PickDialog } from "@/foundation/pickers/PickDialog";
import { PictureField } from "@/foundation/pickers/PictureField";
import { ButtonLink } from "@/ui/Button";
import { NothingFound } from "./NothingFound";

interface AvatarFieldProps {
  avatarId: string;
  error: string | undefined;
  onChange: (avatarId: string) => void;
}

/** Who is in the pictures: one of the person's avatars, of whatever project. */
export function AvatarField({ avatarId, error, onChange }: AvatarFieldProps) {
  const { t } = useTranslation("pose-order");
  const [choosing, setChoosing] = useState(false);
  const { data } = useAvatar(avatarId, undefined, avatarId !== "");
  return (
    <>
      <PictureField
        label={t("avatar.label")}
        name="avatarId"
        chosen={data ?? null}
        chooseLabel={t("avatar.choose")}
        changeLabel={t("change")}
        error={error}
        onChoose={() => setChoosing(true)}
      >
        {data && isUnknown(data) && <Unknown avatar={data} />}
      </PictureField>
      {choosing && (
        <Avatars
          avatarId={avatarId}
          onClose={() => setChoosing(false)}
          onPick={(id) => {
            onChange(id);
            setChoosing(false);
          }}
        />
      )}
    </>
  );
}

/** Whether nothing tells models who that is, but the picture. */
function isUnknown({ attributes, persona, prompt }: Avatar): boolean {
  return !(attributes.gender || attributes.ageRange || persona.age || prompt);
}

function Unknown({ avatar: { projectId, id } }: { avatar: Avatar }) {
  const { t } = useTranslation("pose-order");
  return (
    <p className="text-sm text-pretty text-muted">
      {t("avatar.unknown")}{" "}
      <Link
        to={avatarPaths.avatar(projectId, id)}
        className="font-semibold text-accent-ink underline"
      >
        {t("avatar.describe")}
      </Link>
    </p>
  );
}

interface AvatarsProps {
  avatarId: string;
  onClose: () => void;
  onPick: (avatarId: string) => void;
}

function Avatars({ avatarId, onClose, onPick }: AvatarsProps) {
  const { t } = useTranslation("pose-order");
  const [text, setText] = useState("");
  const wanted: Wanted = { status: "ready", sort: "newest", ...(text && { q: text }) };
  const list = useFoundAvatars(wanted);
  return (
    <PickDialog
      open
      onOpenChange={onClose}
      title={t("avatar.title")}
      searchLabel={t("avatar.search")}
      text={text}
      onText={setText}
      list={list}
      items={list.data?.pages.flatMap((page) => page.avatars) ?? []}
      chosenId={avatarId}
      onPick={({ id }) => onPick(id)}
      nothing={
        <NothingFound text={text} title={t("avatar.none")}>
          <ButtonLink to={avatarPaths.projects}>{t("avatar.create")}</ButtonLink>
        </NothingFound>
      }
    />
  );
}
