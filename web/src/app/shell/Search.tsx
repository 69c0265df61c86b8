import { Search as Glass } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadTexts } from "@/lib/i18n/setup";
import { isApple } from "@/lib/keys";
import { later } from "@/ui/later";
import { useFrameKeys } from "./use-frame-keys";

const FrameSearch = later(async () => {
  const [{ FrameSearch }, { loadFeatureSources }] = await Promise.all([
    import("../search/FrameSearch"),
    import("../search/feature-sources"),
    loadTexts(["search"]),
  ]);
  await loadFeatureSources();
  return FrameSearch;
});
const KeyboardHelp = later(async () => {
  const [{ KeyboardHelp }] = await Promise.all([
    import("@/foundation/shortcuts/KeyboardHelp"),
    loadTexts(["shortcuts"]),
  ]);
  return KeyboardHelp;
});

/** The button of the search, and the keys that open it and the keyboard help. */
export function Search() {
  const { t } = useTranslation();
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  useFrameKeys({
    search: () => {
      setHelping(false);
      setSearching(true);
    },
    help: () => setHelping(!searching),
  });
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={t("search")}
        title={t("search")}
        data-keys={isApple() ? "⌘ K" : "Ctrl K"}
        onClick={() => setSearching(true)}
        className="flex size-11 items-center justify-center gap-2.5 rounded-full border border-line bg-surface text-sm text-muted hover:bg-sunken lg:mr-auto lg:w-72 lg:justify-start lg:px-4 lg:after:ml-auto lg:after:rounded-md lg:after:border lg:after:border-line lg:after:px-1.5 lg:after:text-xs lg:after:content-[attr(data-keys)]"
      >
        <Glass aria-hidden className="size-5 shrink-0" />
        <span className="max-lg:hidden">{t("search")}</span>
      </button>
      <FrameSearch open={searching} onOpenChange={setSearching} />
      <KeyboardHelp open={helping} onOpenChange={setHelping} />
    </>
  );
}
