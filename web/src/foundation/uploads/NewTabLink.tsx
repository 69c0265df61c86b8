import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface NewTabLinkProps {
  href: string;
  children: ReactNode;
}

/** Leads out of what is being uploaded in a tab of its own: what was chosen is not to be lost. */
export function NewTabLink({ href, children }: NewTabLinkProps) {
  const { t } = useTranslation("upload");
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-1.5 font-semibold underline sm:min-h-8"
    >
      {children}
      <ExternalLink aria-hidden className="size-3.5" />
      <span className="sr-only">{t("duplicate.newTab")}</span>
    </a>
  );
}
