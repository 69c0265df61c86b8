import { ChevronDown, ChevronUp, Sparkles } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Avatar } from "@/api/avatar-creator/types";
import { usageOfAvatar } from "@/api/avatar-creator/usage";
import { Usage } from "@/foundation/usage/Usage";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";
import { Tabs } from "@/ui/Tabs";
import { Stars } from "../library/Stars";
import { Actions } from "./Actions";
import { Details } from "./Details";
import { EditForm } from "./EditForm";
import { type Edits, editsOf } from "./edits";

const TABS = ["details", "edit", "usage"] as const;
/** The part of the address that names the open tab. */
export const TAB = "tab";

/** Everything about an avatar: beside the picture, or on phones a sheet that opens over it. */
export function Panel({ avatar, onLeave }: { avatar: Avatar; onLeave: () => void }) {
  const { t } = useTranslation(["viewer", "common"]);
  const [address, setAddress] = useSearchParams();
  const tab = TABS.find((one) => one === address.get(TAB)) ?? "details";
  const [open, setOpen] = useState(address.has(TAB));
  const [edits, setEdits] = useState<Record<string, Edits | null>>({});
  const panel = useRef<HTMLElement>(null);
  const { id, name, sourceType } = avatar;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another avatar starts at the top
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [id]);

  const choose = (value: (typeof TABS)[number]) => {
    address.set(TAB, value);
    setAddress(address, { replace: true });
  };
  const edit = (next: Edits | null) => setEdits((all) => ({ ...all, [id]: next }));
  const Chevron = open ? ChevronDown : ChevronUp;
  const tabs = [
    { value: TABS[0], label: t("tabs.details"), content: <Details avatar={avatar} /> },
    {
      value: TABS[1],
      label: t("tabs.edit"),
      content: <EditForm edits={edits[id] ?? editsOf(avatar)} onChange={edit} />,
    },
    {
      value: TABS[2],
      label: t("tabs.usage"),
      content: <Usage of={usageOfAvatar(id)} emptyText={t("noUsage")} />,
    },
  ];
  return (
    <section
      ref={panel}
      aria-label={t("panel")}
      data-sheet={open ? "open" : "closed"}
      className="max-h-[75dvh] overflow-y-auto overscroll-contain rounded-t-3xl border-t border-line bg-surface shadow-float lg:h-full lg:max-h-none lg:rounded-none lg:border-t-0 lg:border-l short:max-h-[calc(100dvh-4.5rem)] lg:short:max-h-none"
    >
      <div className="sticky top-0 z-10 bg-surface short:static">
        <div className="flex items-center gap-3 px-5 pt-4 lg:pt-5">
          <h2 className="min-w-0 grow truncate text-xl font-bold tracking-tight">{name}</h2>
          {sourceType !== "uploaded" && (
            <Sparkles
              role="img"
              aria-label={t("common:madeByAi")}
              className="size-5 shrink-0 text-accent-ink"
            />
          )}
          <Button
            variant="ghost"
            size="icon"
            className="-mr-2 lg:hidden"
            aria-expanded={open}
            aria-label={t(open ? "collapse" : "expand")}
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden />
          </Button>
        </div>
        <div className={classNames("px-3.5", !open && "max-lg:hidden")}>
          <Stars avatar={avatar} />
        </div>
        <Actions avatar={avatar} onLeave={onLeave} />
      </div>
      <div
        className={classNames(
          "px-5 pb-[max(1rem,env(safe-area-inset-bottom))] [--bar-above:9rem] [--bar-below:6rem] short:[--bar-above:0px] short:[--bar-below:0px]",
          !open && "max-lg:hidden",
        )}
      >
        <Tabs label={t("tabs.label")} value={tab} onChange={choose} tabs={tabs} />
      </div>
    </section>
  );
}
