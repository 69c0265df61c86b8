import { Sparkles } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Avatar } from "@/api/avatar-creator/types";
import { usageOfAvatar } from "@/api/avatar-creator/usage";
import { Usage } from "@/foundation/usage/Usage";
import { Sheet } from "@/foundation/viewer/Sheet";
import { classNames } from "@/lib/class-names";
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
  const { id, name, sourceType } = avatar;

  const choose = (value: (typeof TABS)[number]) => {
    address.set(TAB, value);
    setAddress(address, { replace: true });
  };
  const edit = (next: Edits | null) => setEdits((all) => ({ ...all, [id]: next }));
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
    <Sheet
      of={id}
      label={t("panel")}
      title={name}
      open={open}
      onOpenChange={setOpen}
      actions={
        sourceType !== "uploaded" && (
          <Sparkles
            role="img"
            aria-label={t("common:madeByAi")}
            className="mx-2 size-5 shrink-0 text-accent-ink"
          />
        )
      }
      head={
        <>
          <div className={classNames("-mx-1.5 -mt-3", !open && "max-lg:hidden")}>
            <Stars avatar={avatar} />
          </div>
          <Actions avatar={avatar} onLeave={onLeave} />
        </>
      }
      takesFocus
      className="[--bar-above:9rem] [--bar-below:6rem] short:[--bar-above:0px] short:[--bar-below:0px]"
    >
      <Tabs label={t("tabs.label")} value={tab} onChange={choose} tabs={tabs} />
    </Sheet>
  );
}
