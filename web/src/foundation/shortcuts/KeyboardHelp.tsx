import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/lib/i18n/use-language";
import { Dialog } from "@/ui/Dialog";
import { EVERYWHERE } from "./everywhere";
import { keysOf, type Shortcut, type ShortcutGroup, useTopShortcuts } from "./shortcuts";

interface KeyboardHelpProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** All keys that do something on the present screen. */
export function KeyboardHelp({ open, onOpenChange }: KeyboardHelpProps) {
  const { t } = useTranslation("shortcuts");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")}>
      <Groups />
    </Dialog>
  );
}

function Groups() {
  const load = useTopShortcuts();
  const { data } = useQuery({
    queryKey: ["shortcuts", String(load)],
    queryFn: async () => (await load?.())?.SHORTCUTS ?? null,
  });
  const groups = data ? [data, EVERYWHERE] : [EVERYWHERE];
  return (
    <div className="grid gap-5">
      {groups.map((group) => (
        <Group key={group.title.en} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: ShortcutGroup }) {
  const language = useLanguage();
  return (
    <section className="grid gap-1">
      <h3 className="text-sm font-bold text-muted">{group.title[language]}</h3>
      <dl className="divide-y divide-line">
        {group.shortcuts.map((shortcut) => (
          <Row key={shortcut.label.en} shortcut={shortcut} />
        ))}
      </dl>
    </section>
  );
}

function Row({ shortcut: { keys, label } }: { shortcut: Shortcut }) {
  const { t } = useTranslation("shortcuts");
  const language = useLanguage();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <dt className="text-sm">{label[language]}</dt>
      <dd className="flex flex-wrap items-center gap-1.5 text-xs text-muted">
        {keys.map((key, index) => (
          <span key={key} className="flex items-center gap-1.5">
            {index > 0 && t("or")}
            {keysOf(key).map((part) => (
              <kbd
                key={part}
                className="grid min-h-7 min-w-7 place-items-center rounded-lg border border-edge bg-sunken px-2 font-sans font-semibold text-ink"
              >
                {part}
              </kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
