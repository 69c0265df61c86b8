import { useTranslation } from "react-i18next";
import { APP_ID } from "@/api/brand-kit/app";
import type { Kit, LogoKind } from "@/api/brand-kit/types";
import { usePrice } from "@/api/catalogue/catalogue";
import { Section } from "@/ui/Section";
import { LogoSlot } from "./LogoSlot";

const KINDS = ["primary", "mark", "light", "dark"] as const satisfies readonly LogoKind[];

/** The four kinds of logo. */
export function Logos({ kit }: { kit: Kit }) {
  const { t } = useTranslation("brand");
  const price = usePrice(APP_ID, "logo");
  return (
    <Section title={t("logos.title")}>
      {price ? (
        <p className="-mt-2 text-sm text-muted">{t("logos.text", { count: price })}</p>
      ) : null}
      <ul className="grid grid-cols-2 gap-3 2xl:grid-cols-4">
        {KINDS.map((kind) => (
          <li key={kind} className="grid min-w-0">
            <LogoSlot kitId={kit.id} kind={kind} logo={kit.logos[kind] ?? null} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
