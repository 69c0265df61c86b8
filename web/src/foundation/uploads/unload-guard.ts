import { useEffect } from "react";
import { useUploadList } from "@/features/avatar-creator/upload/uploads";
import { isUnsent } from "./queue-state";

/** Has the browser ask before the page is left while pictures are still on their way. */
export function useUnloadGuard(): void {
  const unsent = useUploadList().some(isUnsent);
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
