import type { QueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { isOfKind } from "@/lib/api-error";
import { errorText } from "@/lib/error-text";
import { toast } from "@/ui/toast";

/** Says what a failed action came to, unless its screen does so beside what was asked. */
export function toastFailures(queries: QueryClient): void {
  queries.getMutationCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "error") return;
    const { error } = event.action;
    // An ended session leads to the sign-in page, which says why.
    if (event.mutation.meta?.shownInPlace || isOfKind(error, "unauthenticated")) return;
    void toast.failed(errorText(i18next.getFixedT(null, "errors"), error));
  });
}
