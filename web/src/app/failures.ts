import type { QueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { ApiError } from "@/lib/api-error";
import { errorText } from "@/lib/error-text";
import { toast } from "@/ui/toast";

/** Says what a failed action came to, unless its screen does so beside what was asked. */
export function toastFailures(queries: QueryClient): void {
  queries.getMutationCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "error") return;
    const { error } = event.action;
    if (event.mutation.meta?.shownInPlace || isOver(error)) return;
    void toast.failed(errorText(i18next.getFixedT(null, "errors"), error));
  });
}

/** An ended session leads to the sign-in page, which says why. */
function isOver(error: unknown): boolean {
  return error instanceof ApiError && error.kind === "unauthenticated";
}
