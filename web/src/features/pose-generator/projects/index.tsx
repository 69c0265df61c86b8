import { PersonStanding, Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Button, ButtonLink } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { NEW, paths } from "../paths";
import { ProjectDialog } from "./LaterProjectDialog";
import { ProjectList } from "./ProjectList";

/** All projects; with `?new` in the address the form for another one is open. */
export function Component() {
  const { t } = useTranslation("pose-projects");
  const [query, setQuery] = useSearchParams();
  const setCreating = (open: boolean) => {
    const next = new URLSearchParams(query);
    if (open) next.set(NEW, "");
    else next.delete(NEW);
    setQuery(next, { replace: true });
  };
  const create = () => setCreating(true);
  return (
    <>
      <PageHeader
        title={t("title")}
        text={t("text")}
        actions={
          <>
            <ButtonLink to={paths.poses} variant="secondary">
              <PersonStanding aria-hidden />
              {t("browsePoses")}
            </ButtonLink>
            <ButtonLink to={paths.trash} variant="ghost" size="icon" aria-label={t("trashLink")}>
              <Trash2 aria-hidden />
            </ButtonLink>
            <Button onClick={create}>
              <Plus aria-hidden />
              {t("new")}
            </Button>
          </>
        }
      />
      <ProjectList onCreate={create} />
      <ProjectDialog open={query.has(NEW)} onOpenChange={setCreating} />
    </>
  );
}
