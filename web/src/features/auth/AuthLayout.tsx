import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Faces } from "@/foundation/brand/Faces";
import { usePageTitle } from "@/lib/page-title";
import { LanguageSwitch } from "@/ui/LanguageSwitch";

interface AuthLayoutProps {
  title: string;
  text?: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** The page around every form of people who are not signed in yet. */
export function AuthLayout({ title, text, children, footer }: AuthLayoutProps) {
  const heading = usePageTitle(title);
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <BrandPanel />
      <main className="flex flex-col items-center justify-center gap-8 px-5 py-8">
        <div className="grid w-full max-w-sm gap-6">
          <div className="flex items-center gap-2.5 text-2xl font-extrabold tracking-tight lg:hidden">
            <img src="/icon.svg" alt="" width={36} height={36} />
            Lumiku
          </div>
          <div className="grid gap-1.5">
            <h1 ref={heading} tabIndex={-1} className="text-3xl font-extrabold tracking-tight">
              {title}
            </h1>
            {text && <p className="text-pretty text-muted">{text}</p>}
          </div>
          {children}
          {footer && <div className="grid gap-1 text-center text-sm text-muted">{footer}</div>}
        </div>
        <LanguageSwitch hideLegend />
      </main>
    </div>
  );
}

function BrandPanel() {
  const { t } = useTranslation("auth");
  return (
    <aside
      aria-label="Lumiku"
      className="brand-panel hidden flex-col justify-between p-12 text-white lg:flex"
    >
      <p className="flex items-center gap-3 text-2xl font-extrabold tracking-tight">
        <img
          src="/icon.svg"
          alt=""
          width={40}
          height={40}
          className="rounded-xl ring-1 ring-white/40"
        />
        Lumiku
      </p>
      <div className="grid max-w-lg gap-4">
        <Faces className="w-64 max-w-full pb-4" />
        <p className="text-4xl leading-tight font-extrabold tracking-tight text-balance xl:text-5xl">
          {t("promise.title")}
        </p>
        <p className="text-lg text-pretty text-white/90">{t("promise.text")}</p>
      </div>
      <p className="text-sm text-white/85">{t("promise.audience")}</p>
    </aside>
  );
}
