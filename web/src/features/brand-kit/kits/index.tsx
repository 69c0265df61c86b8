import { Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { paths } from "../paths";
import { KitList } from "./KitList";

/** All brands of a person. */
export function Component() {
  const { t } = useTranslation("brands");
  return (
    <>
      <PageHeader
        title={t("title")}
        text={t("text")}
        actions={
          <>
            <ButtonLink to={paths.trash} variant="secondary">
              <Trash2 aria-hidden />
              {t("trashLink")}
            </ButtonLink>
            <ButtonLink to={paths.newKit}>
              <Plus aria-hidden />
              {t("new")}
            </ButtonLink>
          </>
        }
      />
      <KitList />
    </>
  );
}
