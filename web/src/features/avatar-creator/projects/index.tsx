import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { ProjectDialog } from "./LaterProjectDialog";
import { ProjectList } from "./ProjectList";

export function Component() {
  const { t } = useTranslation("projects");
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  return (
    <>
      <PageHeader
        title={t("title")}
        text={t("text")}
        actions={
          <Button onClick={create}>
            <Plus aria-hidden />
            {t("new")}
          </Button>
        }
      />
      <ProjectList onCreate={create} />
      <ProjectDialog open={creating} onOpenChange={setCreating} />
    </>
  );
}
