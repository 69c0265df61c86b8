import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { Fact, Facts } from "../viewer/Facts";
import { startOf, stateOf } from "./state";

const ConsentDialog = later(async () => (await import("./ConsentDialog")).ConsentDialog);
const TONES = { valid: "good", expiring: "warn", expired: "bad" } as const;

/** What is known of the consent of whoever is in the picture, and the way to state it. */
export function ConsentSection({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("consents");
  const [editing, setEditing] = useState(false);
  const { consent } = avatar;
  return (
    <div className="grid justify-items-start gap-3">
      {consent ? (
        <Stated consent={consent} />
      ) : (
        <section className="grid gap-1">
          <h3 className="text-sm font-bold">{t("title")}</h3>
          <p className="text-sm text-pretty text-muted">{t("none")}</p>
        </section>
      )}
      <Button variant="secondary" aria-haspopup="dialog" onClick={() => setEditing(true)}>
        {consent ? t("change") : t("state")}
      </Button>
      <ConsentDialog avatar={avatar} open={editing} onOpenChange={setEditing} />
    </div>
  );
}

function Stated({ consent }: { consent: NonNullable<Avatar["consent"]> }) {
  const { t } = useTranslation("consents");
  const format = useFormat();
  const { subject, until, note, statedAt } = consent;
  const state = stateOf(consent);
  return (
    <Facts title={t("title")}>
      <Fact name={t("fields.subject")}>{subject}</Fact>
      <Fact name={t("until")}>
        <span className="flex flex-wrap items-center gap-1.5">
          {until ? format.date(startOf(until)) : t("endless")}
          {until && <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>}
        </span>
      </Fact>
      {note && (
        <Fact name={t("note")} wide>
          {note}
        </Fact>
      )}
      <Fact name={t("statedAt")}>{format.dateTime(statedAt)}</Fact>
    </Facts>
  );
}
