import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { useBytesText } from "@/lib/bytes-text";
import { useFormat } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { ConsentSection } from "../consents/ConsentSection";
import {
  CHOICES,
  type ChoiceField,
  fromSubject,
  OPEN_ATTRIBUTES,
  PERSONALITY,
} from "../generate/subject";
import { useWord } from "../generate/words";
import { Fact, Facts } from "./Facts";
import { PersonFact } from "./PersonFact";
import { PresetFact } from "./PresetFact";
import { SamePerson } from "./SamePerson";

/** All that is known of an avatar; what was never given is left out. */
export function Details({ avatar }: { avatar: Avatar }) {
  return (
    <div className="grid gap-6 pb-2">
      <SamePerson avatar={avatar} />
      <Attributes avatar={avatar} />
      <Persona avatar={avatar} />
      <ConsentSection avatar={avatar} />
      <Origin avatar={avatar} />
      <File avatar={avatar} />
    </div>
  );
}

function Attributes({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation(["viewer", "subject"]);
  const word = useWord();
  const subject = fromSubject(avatar);
  const choices = (Object.keys(CHOICES) as ChoiceField[]).filter((field) => subject[field]);
  const open = OPEN_ATTRIBUTES.filter((field) => subject[field]);
  if (choices.length + open.length === 0) return null;
  return (
    <Facts title={t("details.attributes")}>
      {choices.map((field) => (
        <Fact key={field} name={t(`subject:fields.${field}`)}>
          {t(`subject:choices.${subject[field] as "female"}`)}
        </Fact>
      ))}
      {open.map((field) => (
        <Fact key={field} name={t(`subject:fields.${field}`)}>
          {word(subject[field])}
        </Fact>
      ))}
    </Facts>
  );
}

function Persona({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation(["viewer", "subject"]);
  const word = useWord();
  const subject = fromSubject(avatar);
  const traits = subject[PERSONALITY];
  const texts = (["persona.name", "persona.age", "persona.background"] as const).filter(
    (field) => subject[field],
  );
  if (texts.length + traits.length === 0) return null;
  return (
    <Facts title={t("details.persona")}>
      {texts.map((field) => (
        <Fact key={field} name={t(`subject:fields.${field}`)} wide={field === "persona.background"}>
          {subject[field]}
        </Fact>
      ))}
      {traits.length > 0 && (
        <Fact name={t(`subject:fields.${PERSONALITY}`)} wide>
          <span className="flex flex-wrap gap-1.5 pt-1">
            {traits.map((trait) => (
              <Badge key={trait} tone="accent">
                {word(trait)}
              </Badge>
            ))}
          </span>
        </Fact>
      )}
    </Facts>
  );
}

function Origin({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("viewer");
  const { prompt, seed, model, sourceType, presetId, referenceAvatarId, projectId } = avatar;
  return (
    <Facts title={t("details.origin")}>
      <Fact name={t("details.source")}>{t(`sources.${sourceType}`)}</Fact>
      {presetId && <PresetFact presetId={presetId} projectId={projectId} />}
      {referenceAvatarId && <PersonFact avatarId={referenceAvatarId} />}
      {model && <Fact name={t("details.model")}>{model}</Fact>}
      {seed !== null && (
        <Fact name={t("details.seed")} copy={{ label: t("details.copySeed"), text: `${seed}` }}>
          {seed}
        </Fact>
      )}
      {prompt && (
        <Fact
          name={t("details.prompt")}
          copy={{ label: t("details.copyPrompt"), text: prompt }}
          wide
        >
          {prompt}
        </Fact>
      )}
    </Facts>
  );
}

function File({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("viewer");
  const format = useFormat();
  const bytesText = useBytesText();
  const { width, height, bytes, contentType, createdAt, updatedAt, usageCount, lastUsedAt } =
    avatar;
  return (
    <Facts title={t("details.file")}>
      {width && height && (
        <Fact name={t("details.dimensions")}>{t("details.pixels", { width, height })}</Fact>
      )}
      {bytes && <Fact name={t("details.size")}>{bytesText(bytes)}</Fact>}
      {contentType && (
        <Fact name={t("details.type")}>{contentType.replace("image/", "").toUpperCase()}</Fact>
      )}
      <Fact name={t("details.created")}>{format.dateTime(createdAt)}</Fact>
      <Fact name={t("details.updated")}>{format.dateTime(updatedAt)}</Fact>
      <Fact name={t("details.usage")}>{format.number(usageCount)}</Fact>
      <Fact name={t("details.lastUsed")}>
        {lastUsedAt ? format.dateTime(lastUsedAt) : t("details.never")}
      </Fact>
    </Facts>
  );
}
