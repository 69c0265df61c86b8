import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { APP_ID } from "@/api/brand-kit/app";
import type { Starter } from "@/api/brand-kit/types";
import { usePrice } from "@/api/catalogue/catalogue";
import { useErrorText } from "@/lib/error-text";
import { useLanguage } from "@/lib/i18n/use-language";
import { Button } from "@/ui/Button";
import { Input } from "@/ui/Field";
import { nameOf, type PickedLogo } from "../logo-file";
import { LogoDrop } from "./LogoDrop";
import { Starters } from "./Starters";
import { useBegin } from "./use-begin";

const LONGEST_NAME = 100;

export function NewKit() {
  const { t } = useTranslation("brands");
  const errorText = useErrorText();
  const language = useLanguage();
  const [logo, setLogo] = useState<PickedLogo | null>(null);
  const [name, setName] = useState("");
  const [starter, setStarter] = useState<Starter | null>(null);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const { begin, busy, share, error } = useBegin();
  const focusName = () => field.current?.querySelector("input")?.focus();
  const take = (picked: PickedLogo) => {
    setLogo(picked);
    if (!name.trim()) setName(nameOf(picked.file.name));
    focusName();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return focusName();
    begin({ name: name.trim(), logo, starter, language });
  };
  const missing = tried && !name.trim() ? t("start.nameMissing") : undefined;
  return (
    <form onSubmit={submit} noValidate className="grid gap-8">
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <LogoDrop logo={logo} onPick={take} />
        <div ref={field} className="grid gap-4">
          <Input
            label={t("start.name")}
            name="brandName"
            value={name}
            onChange={(event) => setName(event.target.value)}
            placeholder={t("start.nameExample")}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            error={missing ?? (error ? errorText(error) : undefined)}
          />
          {starter && (
            <p className="flex flex-wrap items-center gap-2 text-sm">
              {t("start.chosen", { name: starter.name[language] })}
              <Button variant="ghost" onClick={() => setStarter(null)}>
                {t("start.dropStarter")}
              </Button>
            </p>
          )}
          <CreateButton withLogo={logo !== null} busy={busy} />
          <p role="status" className="text-sm text-muted">
            {share === null ? t("start.withoutLogo") : t("start.sending")}
          </p>
        </div>
      </div>
      <Starters chosen={starter} onChoose={setStarter} />
    </form>
  );
}

function CreateButton({ withLogo, busy }: { withLogo: boolean; busy: boolean }) {
  const { t } = useTranslation("brands");
  const kit = usePrice(APP_ID, "create_kit");
  const logo = usePrice(APP_ID, "logo");
  const price = (kit ?? 0) + (withLogo ? (logo ?? 0) : 0);
  return (
    <Button type="submit" size="large" busy={busy} className="justify-self-start">
      {price ? t("start.create", { count: price }) : t("start.createFree")}
    </Button>
  );
}
