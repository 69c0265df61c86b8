import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { HOME } from "@/lib/paths";

export function Brand({ className = "" }: { className?: string }) {
  const { t } = useTranslation();
  return (
    <Link
      to={HOME}
      aria-label={t("brandHome")}
      className={`flex min-h-11 items-center gap-2.5 text-xl font-extrabold tracking-tight ${className}`}
    >
      <img src="/icon.svg" alt="" width={32} height={32} />
      {/* The smallest phones have no room for it beside the buttons. */}
      <span className="max-[23.5rem]:hidden">Lumiku</span>
    </Link>
  );
}
