import { useRef } from "react";
import type { Upload } from "@/foundation/uploads/upload";
import { type Uploads, useUploadList } from "@/foundation/uploads/uploads";

/** The last picture sent to a project. It stays when it is there and the list is cleared. */
export function useLatestUpload(uploads: Uploads, projectId: string): Upload | undefined {
  const last = useRef<Upload>(undefined);
  const found = useUploadList(uploads).findLast(({ target }) => target === projectId);
  last.current = found ?? (last.current?.step.kind === "sent" ? last.current : undefined);
  return last.current;
}
