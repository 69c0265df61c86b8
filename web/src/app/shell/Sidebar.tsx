import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { classNames } from "@/lib/class-names";
import { useLanguage } from "@/lib/i18n/use-language";
import { belongsTo, destinations } from "../navigation";
import { Brand } from "./Brand";

/** The navigation of wide screens. */
export function Sidebar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  return (
    <nav
      aria-label={t("navigation.label")}
      className="sticky top-0 flex h-dvh flex-col gap-6 border-r border-line bg-surface px-4 py-4"
    >
      <Brand className="px-2" />
      <ul className="-m-1 grid gap-1 overflow-y-auto p-1">
        {destinations().map((destination) => {
          const { to, label, icon: Icon } = destination;
          const isHere = belongsTo(destination, pathname);
          return (
            <li key={to}>
              <Link
                to={to}
                aria-current={isHere ? "page" : undefined}
                className={classNames(
                  "flex min-h-11 items-center gap-3 rounded-xl px-3 text-sm font-semibold transition-colors forced-colors:aria-[current=page]:underline",
                  isHere
                    ? "bg-accent-soft text-accent-ink"
                    : "text-muted hover:bg-sunken hover:text-ink",
                )}
              >
                <Icon aria-hidden className="size-5" />
                {label[language]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
