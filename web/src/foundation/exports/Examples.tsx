import { FileImage } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fileNames, type Named } from "./naming";

interface ExamplesProps {
  pattern: string;
  files: readonly Named[];
  total: number;
}

/** What the first files will be called. */
export function Examples({ pattern, files, total }: ExamplesProps) {
  const { t } = useTranslation("exports");
  const names = fileNames(pattern, files, total);
  const more = total - names.length;
  return (
    <section className="grid gap-1.5">
      <h3 className="text-sm font-semibold">{t("examples")}</h3>
      <ul aria-live="polite" className="grid gap-1 rounded-xl bg-sunken px-3.5 py-3 text-sm">
        {names.map((name) => (
          <li key={name} className="flex min-w-0 gap-2">
            <FileImage aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            <span className="min-w-0 break-all">{name}</span>
          </li>
        ))}
        {more > 0 && <li className="text-muted">{t("more", { count: more })}</li>}
      </ul>
    </section>
  );
}
