import { Copy } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";

/** Named values under a heading. */
export function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-sm font-bold">{title}</h3>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3">{children}</dl>
    </section>
  );
}

interface FactProps {
  name: string;
  children: ReactNode;
  wide?: boolean;
  copy?: { label: string; text: string };
}

/** One named value; `wide` takes the whole row, `copy` offers it to the clipboard. */
export function Fact({ name, children, wide = false, copy }: FactProps) {
  return (
    <div className={wide ? "col-span-2 min-w-0" : "min-w-0"}>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="flex items-start gap-2 text-sm">
        <span className="min-w-0 break-words whitespace-pre-line">{children}</span>
        {copy && <CopyButton {...copy} />}
      </dd>
    </div>
  );
}

function CopyButton({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation("viewer");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast.done(t("details.copied")),
      () => toast.failed(t("details.copyFailed")),
    );
  return (
    <Button
      variant="ghost"
      size="icon"
      className="-my-3"
      aria-label={label}
      title={label}
      onClick={copy}
    >
      <Copy aria-hidden />
    </Button>
  );
}
