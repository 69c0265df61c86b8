import { Copy, Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { type ExportName, useExportKit } from "@/api/brand-kit/exports";
import type { Kit } from "@/api/brand-kit/types";
import { saveFile } from "@/lib/save-file";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";

const FILES = [
  { name: "tokens.json", type: "application/json", label: "export.tokens" },
  { name: "tokens.css", type: "text/css", label: "export.css" },
] as const;

/** The brand for other programs, as it was last saved. */
export function Export({ kit }: { kit: Kit }) {
  const { t } = useTranslation("brand");
  return (
    <Section title={t("export.title")}>
      <p className="-mt-2 text-sm text-muted">{t("export.text")}</p>
      <Card className="divide-y divide-line">
        {FILES.map(({ name, type, label }) => (
          <FileRow key={name} kitId={kit.id} name={name} type={type} label={t(label)} />
        ))}
      </Card>
    </Section>
  );
}

interface FileRowProps {
  kitId: string;
  name: ExportName;
  type: string;
  label: string;
}

function FileRow({ kitId, name, type, label }: FileRowProps) {
  const { t } = useTranslation("brand");
  const file = useExportKit(kitId);
  const save = () =>
    file.mutate(name, { onSuccess: (text) => saveFile(new Blob([text], { type }), name) });
  const copy = () => file.mutate(name, { onSuccess: (text) => void toClipboard(text) });
  const toClipboard = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      void toast.done(t("export.copied"));
    } catch {
      void toast.failed(t("export.notCopied"));
    }
  };
  return (
    <div className="flex items-center gap-2 p-3 pl-4">
      <span className="grid min-w-0 grow">
        <span className="font-semibold">{label}</span>
        <span className="text-sm text-muted">{name}</span>
      </span>
      <Button variant="ghost" size="icon" onClick={copy} aria-label={t("export.copy", { name })}>
        <Copy aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        onClick={save}
        aria-label={t("export.download", { name })}
      >
        <Download aria-hidden />
      </Button>
    </div>
  );
}
