import { useErrorText } from "@/lib/error-text";
import { SkuClash, useSkuClash } from "./SkuClash";

export const REFUSAL_ID = "product-refusal";

/** Why a form was refused; nothing when it was not. */
export function Refusal({ error }: { error: unknown }) {
  const errorText = useErrorText();
  const clash = useSkuClash(error);
  if (!error) return null;
  return (
    <div
      id={REFUSAL_ID}
      role="alert"
      className="rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad-ink"
    >
      <p>{errorText(error)}</p>
      {clash && <SkuClash takenBy={clash} />}
    </div>
  );
}
