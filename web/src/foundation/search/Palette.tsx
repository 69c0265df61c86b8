import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useErrorText } from "@/lib/error-text";
import { announce } from "@/lib/live-region";
import { Dialog } from "@/ui/Dialog";
import { HitList, optionId } from "./HitList";
import type { Hit, HitSource } from "./hit";
import { rememberHit } from "./recent-hits";
import { useHits } from "./use-hits";

interface PaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  sources: readonly HitSource[];
}

/** Finds everything there is, and what can be done. */
export function Palette({ open, onOpenChange, sources }: PaletteProps) {
  const { t } = useTranslation("search");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} shape="top">
      <Content sources={sources} onLeave={() => onOpenChange(false)} />
    </Dialog>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

interface ContentProps {
  sources: readonly HitSource[];
  onLeave: () => void;
}

function Content({ sources, onLeave }: ContentProps) {
  const { t } = useTranslation("search");
  const list = useId();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState(0);
  const { groups, searching, error } = useHits(sources, text);
  const hits = groups.flatMap((group) => group.list);
  const active = Math.min(wanted, hits.length - 1);
  useAnnounced(searching ? null : t("found", { count: hits.length }));

  const choose = (hit: Hit) => {
    const { id, label } = hit;
    onLeave();
    if (typeof hit.choose !== "string") return hit.choose((to) => navigate(to));
    rememberHit({ id: id.replace(/^recent-/, ""), label, to: hit.choose });
    void navigate(hit.choose);
  };
  const enter = useWhenFound(searching, () => hits[active] && choose(hits[active]));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) setWanted((active + step + hits.length) % Math.max(1, hits.length));
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) enter();
    else return;
    event.preventDefault();
  };
  return (
    <div className="grid min-h-0 grid-rows-[auto_minmax(0,1fr)] gap-3">
      <label className="relative">
        <span className="sr-only">{t("title")}</span>
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-muted"
        />
        <input
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={hits[active] && optionId(list, hits[active])}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          placeholder={t("placeholder")}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            setWanted(0);
          }}
          className="h-12 w-full rounded-xl border border-edge bg-surface pr-3 pl-11 text-base placeholder:text-muted focus-visible:border-accent"
        />
      </label>
      <div className="min-h-0 overflow-y-auto overscroll-contain">
        {error && (
          <p role="alert" className="mb-2 rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad-ink">
            {errorText(error)}
          </p>
        )}
        {hits.length === 0 && (
          <p className="px-3 py-8 text-center text-sm text-pretty text-muted">
            {searching ? t("searching") : t("nothing", { text })}
          </p>
        )}
        <HitList
          id={list}
          groups={groups}
          active={hits[active] ?? null}
          onPoint={(hit) => setWanted(hits.indexOf(hit))}
          onChoose={choose}
        />
      </div>
    </div>
  );
}

function useAnnounced(text: string | null): void {
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
}

/** Returns what does `act`, as soon as what was typed last has been found. */
function useWhenFound(searching: boolean, act: () => void): () => void {
  const [asked, setAsked] = useState(false);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!asked || searching) return;
    setAsked(false);
    latest.current();
  }, [asked, searching]);
  return () => setAsked(true);
}
