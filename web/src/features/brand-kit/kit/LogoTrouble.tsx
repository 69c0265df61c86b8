import { useTranslation } from "react-i18next";
import type { Logo } from "@/api/brand-kit/types";
import { ApiError } from "@/lib/api-error";
import { useErrorText } from "@/lib/error-text";

/** Why a logo was not taken: before it left, or when it had arrived. */
export function LogoTrouble({ logo, refused }: { logo: Logo | null; refused: string | null }) {
  const { t } = useTranslation("brand");
  const errorText = useErrorText();
  if (refused) return <Trouble text={refused} />;
  if (logo?.status !== "failed") return null;
  const { failureCode, failureReason } = logo;
  const facts = { kind: "invalid", code: failureCode ?? "", status: 400 } as const;
  const said = errorText(new ApiError(failureReason ?? "", facts));
  const reason = t(`logos.reasons.${failureCode}` as "logos.reasons.svg_unsafe", {
    defaultValue: said,
  });
  return <Trouble text={t("logos.failed", { reason })} />;
}

function Trouble({ text }: { text: string }) {
  return (
    <p role="alert" className="text-sm text-pretty text-bad-ink">
      {text}
    </p>
  );
}
