import { useTranslation } from "react-i18next";
import type { Project } from "@/api/avatar-creator/types";
import type { Library } from "./use-library";
import { useView } from "./use-view";
import { isFiltered } from "./view";

/** How many avatars are shown, of how many. */
export function Count({ project, library }: { project: Project; library: Library }) {
  const { t } = useTranslation(["library", "common"]);
  const [view] = useView();
  const { list, loaded, found, total, incomplete } = library;
  const m = Math.max(project.avatarCount, loaded.length);
  if (incomplete && !found && list.isFetchNextPageError) {
    return (
      <>
        {t("restFailed")}{" "}
        <button
          type="button"
          className="min-h-11 font-semibold text-accent-ink underline"
          onClick={() => list.fetchNextPage()}
        >
          {t("common:tryAgain")}
        </button>
      </>
    );
  }
  if (incomplete) return found ? t("searching") : t("loadingRest", { n: loaded.length, m });
  if (found?.data?.pages[0]?.complete === false) return t("amongNewest", { count: total });
  return isFiltered(view) ? t("nOfM", { n: total, m }) : t("count", { count: m });
}
