import { UserRoundPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { ButtonLink } from "@/ui/Button";
import type { GenerateState } from "../generate";
import { ofPerson } from "../generate/draft";
import { personFrom } from "../generate/prefill";
import { paths } from "../paths";

/** Leads to pictures of the same person, once there is one to go by. */
export function SamePerson({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("viewer");
  if (!avatar.imageUrl) return null;
  const form = { pathname: paths.generate(avatar.projectId), search: fromPerson(avatar.id) };
  const state: GenerateState = { draft: ofPerson(avatar), overAvatar: true };
  return (
    <ButtonLink variant="soft" to={form} state={state}>
      <UserRoundPlus aria-hidden />
      {t("samePerson")}
    </ButtonLink>
  );
}

function fromPerson(avatarId: string): string {
  return `?${new URLSearchParams({ from: personFrom(avatarId) })}`;
}
