import type { QueryClient } from "@tanstack/react-query";
import type { LucideIcon } from "lucide-react";
import type { Api } from "@/api/client";
import type { Pictured } from "@/api/first-read";
import type { Language } from "@/lib/i18n/language";

/** Something that the search of the frame finds. */
export interface Hit {
  /** Unlike that of any other. */
  id: string;
  label: string;
  /** What tells it from others of its name. */
  note?: string | undefined;
  icon: LucideIcon;
  pictured?: Pictured | undefined;
  /** Where it is, or what it does; that may go to an address. */
  choose: string | ((go: (to: string) => void) => void);
}

export interface Asked {
  /** Without case and accents; empty before anything is typed. */
  text: string;
  language: Language;
  api: Api;
  queries: QueryClient;
  signal: AbortSignal;
}

/** One kind of hits. */
export interface HitSource {
  id: string;
  /** Sources of one title are shown as one kind. */
  title: Readonly<Record<Language, string>>;
  find: (asked: Asked) => Promise<readonly Hit[]>;
}
