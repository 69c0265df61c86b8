import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { classNames } from "@/lib/class-names";
import { paths } from "@/lib/paths";
import { Brand } from "./Brand";
import { DESTINATIONS } from "./navigation";

/** The navigation of wide screens. */
export function Sidebar() {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t("navigation.label")}
      className="sticky top-0 flex h-dvh flex-col gap-6 border-r border-line bg-surface px-4 py-4"
    >
      <Brand className="px-2" />
      <ul className="grid gap-1">
        {DESTINATIONS.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === paths.home}
              className={({ isActive }) =>
                classNames(
                  "flex min-h-11 items-center gap-3 rounded-xl px-3 text-sm font-semibold transition-colors forced-colors:aria-[current=page]:underline",
                  isActive
                    ? "bg-accent-soft text-accent-ink"
                    : "text-muted hover:bg-sunken hover:text-ink",
                )
              }
            >
              <Icon aria-hidden className="size-5" />
              {t(`navigation.${label}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
