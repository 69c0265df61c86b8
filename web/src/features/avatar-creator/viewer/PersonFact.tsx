import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAvatar } from "@/api/avatar-creator/avatar";
import { paths } from "../paths";
import { Fact } from "./Facts";

/** Names the avatar of the same person that this one was made by; nothing when it is gone. */
export function PersonFact({ avatarId }: { avatarId: string }) {
  const { t } = useTranslation("viewer");
  const { data: person, error } = useAvatar(avatarId, undefined, true);
  if (error) return null;
  return (
    <Fact name={t("details.person")}>
      {person ? (
        <Link
          to={paths.avatar(person.projectId, person.id)}
          className="font-semibold text-accent-ink underline"
        >
          {person.name}
        </Link>
      ) : (
        "…"
      )}
    </Fact>
  );
}
