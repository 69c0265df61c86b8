import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CONTROL } from "./control";

const TYPING_MS = 150;

interface SearchFieldProps {
  /** Says what is looked through, where that is more than names. */
  label?: string | undefined;
  /** What is searched for at present. */
  text: string;
  onChange: (text: string) => void;
}

export function SearchField({ text, onChange, ...given }: SearchFieldProps) {
  const { t } = useTranslation("filters");
  const label = given.label ?? t("search");
  const [typed, setTyped] = useState(text);
  // Texts on their way into the address: when one arrives there, more may have been typed.
  const sent = useRef(new Set<string>());
  useEffect(() => {
    if (!sent.current.delete(text)) setTyped(text);
  }, [text]);
  // Browsers refuse too many changes of the address in a row.
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === text || sent.current.has(wanted)) return;
    const timer = setTimeout(() => {
      sent.current.add(wanted);
      onChange(wanted);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <label className="relative">
      <span className="sr-only">{label}</span>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-[18px] -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={label}
        className={`${CONTROL} pr-3 pl-10`}
      />
    </label>
  );
}
