import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { classNames } from "@/lib/class-names";
import { useLanguage } from "@/lib/i18n/use-language";
import { belongsTo, destinations } from "../navigation";

/** The navigation of phones, within reach of a thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const shown = destinations().filter(({ onPhones }) => onPhones);
  return (
    <nav
      aria-label={t("navigation.label")}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface/95 pb-[env(safe-area-inset-bottom)] backdrop-blur"
    >
      <ul className="mx-auto grid max-w-lg auto-cols-fr grid-flow-col">
        {shown.map((destination) => {
          const { to, label, icon: Icon } = destination;
          const isHere = belongsTo(destination, pathname);
          return (
            <li key={to}>
              <Link
                to={to}
                aria-current={isHere ? "page" : undefined}
                className={classNames(
                  "group flex min-h-16 flex-col items-center justify-center gap-0.5 text-xs font-semibold -outline-offset-2 forced-colors:aria-[current=page]:underline",
                  isHere ? "text-accent-ink" : "text-muted",
                )}
              >
                <span className="rounded-full px-4 py-1 transition-colors group-aria-[current=page]:bg-accent-soft">
                  <Icon aria-hidden className="size-5" />
                </span>
                {label[language]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
