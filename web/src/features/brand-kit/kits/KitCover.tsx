import { useTranslation } from "react-i18next";
import type { Kit } from "@/api/brand-kit/types";
import { useFontFamily } from "../fonts";
import { LogoImage } from "../LogoImage";
import { lookOf } from "../look";

/** A brand at a glance: its logo on its ground, its headline's font, its colours. */
export function KitCover({ kit }: { kit: Kit }) {
  const { t } = useTranslation("brands");
  const look = lookOf(kit.colors, kit.fonts);
  const heading = useFontFamily(look.heading);
  const logo = kit.logos.light ?? kit.logos.primary ?? kit.logos.mark;
  return (
    <div aria-hidden style={{ background: look.background, color: look.text }}>
      <div className="grid h-36 place-items-center p-6">
        {logo?.imageUrl ? (
          <LogoImage logo={logo} alt="" small className="max-h-24 max-w-full" />
        ) : (
          <span
            style={{ fontFamily: heading, color: look.primary }}
            className="line-clamp-2 text-center text-3xl font-bold wrap-anywhere"
          >
            {kit.brandName}
          </span>
        )}
      </div>
      <div className="flex h-5">
        {kit.colors.length === 0 && (
          <span className="grow bg-sunken text-center text-xs text-muted">{t("noColors")}</span>
        )}
        {kit.colors.map(({ hex }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a kit may have a colour twice
          <span key={index} style={{ background: hex }} className="grow" />
        ))}
      </div>
    </div>
  );
}
