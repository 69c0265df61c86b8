import { MessageCircle } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Kit } from "@/api/brand-kit/types";
import { Choice } from "@/ui/Choice";
import { Section } from "@/ui/Section";
import { useFontFamily } from "../fonts";
import { LogoImage } from "../LogoImage";
import { darkened, type Look, lookOf, on } from "../look";
import type { Draft } from "./draft";

const GROUNDS = ["light", "dark"] as const;
type Ground = (typeof GROUNDS)[number];

interface PreviewProps {
  kit: Kit;
  draft: Draft;
}

/** The brand as it would look at this moment, on a light and on a dark ground. */
export function Preview({ kit, draft }: PreviewProps) {
  const { t } = useTranslation("brand");
  const [ground, setGround] = useState<Ground>("light");
  const look = lookOf(draft.colors, draft.fonts);
  const { primary, mark, light, dark } = kit.logos;
  const shared = { draft, heading: useFontFamily(look.heading), body: useFontFamily(look.body) };
  return (
    <Section title={t("preview.title")}>
      <div className="sm:hidden">
        <Choice
          legend={t("preview.ground")}
          hideLegend
          value={ground}
          onChange={setGround}
          options={GROUNDS.map((value) => ({ value, label: t(`preview.${value}`) }))}
        />
      </div>
      {/* Phones have room for one of them. */}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
        <div className={ground === "dark" ? "max-sm:hidden" : ""}>
          <Sample
            {...shared}
            label={t("preview.light")}
            look={look}
            logo={light ?? primary ?? mark}
          />
        </div>
        <div className={ground === "light" ? "max-sm:hidden" : ""}>
          <Sample
            {...shared}
            label={t("preview.dark")}
            look={darkened(look)}
            logo={dark ?? primary ?? mark}
            onPlate={!dark}
          />
        </div>
      </div>
    </Section>
  );
}

interface SampleProps {
  draft: Draft;
  label: string;
  look: Look;
  logo: Kit["logos"]["primary"];
  /** Whether the logo is made for another ground, so that it needs one of its own. */
  onPlate?: boolean;
  heading: string | undefined;
  body: string | undefined;
}

function Sample({ draft, label, look, logo, onPlate = false, heading, body }: SampleProps) {
  const { t } = useTranslation("brand");
  const name = draft.brandName.trim() || t("preview.noName");
  const tagline = draft.tagline.trim() || t("preview.headline");
  const chat = draft.identity.whatsapp.trim() || t("preview.chat");
  return (
    <figure className="grid gap-1.5">
      <figcaption className="text-sm text-muted max-sm:sr-only">{label}</figcaption>
      {/* A picture of the brand: its words are in the fields beside it. */}
      <div
        aria-hidden
        style={{ background: look.background, color: look.text, fontFamily: body }}
        className="grid gap-4 rounded-2xl border border-line p-5 shadow-card"
      >
        <div className="flex min-h-10 items-center justify-between gap-3">
          {logo?.imageUrl ? (
            <span
              style={onPlate ? { background: look.text } : undefined}
              className={onPlate ? "rounded-lg p-1.5" : ""}
            >
              <LogoImage logo={logo} alt="" className="max-h-10 max-w-40" />
            </span>
          ) : (
            <span style={{ fontFamily: heading }} className="truncate text-lg font-bold">
              {name}
            </span>
          )}
          <span
            style={{ background: look.accent, color: on(look.accent, look) }}
            className="shrink-0 rounded-full px-3 py-1 text-sm font-bold"
          >
            {t("preview.price")}
          </span>
        </div>
        <div className="grid gap-1">
          <span
            style={{ fontFamily: heading }}
            className="text-2xl leading-tight font-bold text-balance wrap-anywhere"
          >
            {tagline}
          </span>
          <span className="text-sm text-pretty">{t("preview.body")}</span>
        </div>
        <span
          style={{ background: look.primary, color: on(look.primary, look) }}
          // Seen where a colour is as dark as the ground, since what is read on it is light then.
          className="justify-self-start rounded-xl border border-current/25 px-4 py-2.5 text-sm font-bold"
        >
          {t("preview.button")}
        </span>
        <div
          style={{ borderColor: look.secondary }}
          className="flex items-center gap-2 border-t pt-3 text-sm"
        >
          <MessageCircle className="size-4 shrink-0" />
          <span className="truncate">{chat}</span>
        </div>
      </div>
    </figure>
  );
}
