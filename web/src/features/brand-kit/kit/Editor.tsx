import type { Dispatch, SetStateAction } from "react";
import { useTranslation } from "react-i18next";
import type { Kit } from "@/api/brand-kit/types";
import { BackLink } from "@/ui/BackLink";
import { Badge } from "@/ui/Badge";
import { PageHeader } from "@/ui/PageHeader";
import { paths } from "../paths";
import { useCarriers } from "../use-carriers";
import { Basics } from "./Basics";
import { Colors } from "./Colors";
import { Contrast } from "./Contrast";
import { DefaultButton } from "./DefaultButton";
import type { Draft } from "./draft";
import { Export } from "./Export";
import { Fonts } from "./Fonts";
import { IdentityFields } from "./IdentityFields";
import { Logos } from "./Logos";
import { Preview } from "./Preview";
import { SaveBar } from "./SaveBar";
import { Suggestion } from "./Suggestion";

interface EditorProps {
  /** As it is now; `draft` began from it, or from an earlier version. */
  kit: Kit;
  draft: Draft;
  onChange: Dispatch<SetStateAction<Draft>>;
}

/** Everything of a brand, beside what it looks like at this moment. */
export function Editor({ kit, draft, onChange }: EditorProps) {
  const { t } = useTranslation(["brand", "brands"]);
  const carriers = useCarriers(kit);
  const fields = { draft, onChange };
  return (
    <>
      <div className="grid gap-1">
        <BackLink to={paths.kits}>{t("all")}</BackLink>
        <PageHeader
          title={kit.brandName}
          text={
            carriers.length > 0 ? t("carried", { things: carriers.join(", ") }) : t("brands:unused")
          }
          actions={
            kit.isDefault ? (
              <Badge tone="accent">{t("default")}</Badge>
            ) : (
              <DefaultButton kit={kit} />
            )
          }
        />
      </div>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 empty:hidden">
          <Suggestion kit={kit} {...fields} />
        </div>
        <div className="lg:sticky lg:top-24 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Preview kit={kit} draft={draft} />
        </div>
        <div className="grid min-w-0 gap-8 lg:col-start-1">
          <Logos kit={kit} />
          <Colors {...fields} />
          <Contrast {...fields} />
          <Fonts {...fields} />
          <Basics {...fields} />
          <IdentityFields {...fields} />
          <Export kit={kit} />
        </div>
      </div>
      <SaveBar kit={kit} {...fields} />
    </>
  );
}
