import { useEffect } from "react";

import { isUnsent } from "./upload";
import { type Uploads, useUploadList } from "./uploads";

/** Has the browser ask before the page is left while pictures are still on their way. */
export function useUnloadGuard(uploads: Uploads): void {
  const unsent = useUploadList(uploads).some(isUnsent);
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
