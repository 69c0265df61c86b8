import { ApiError, offlineError } from "@/lib/api-error";
import type { components } from "../schema";

export type UploadForm = components["schemas"]["UploadForm"];

export interface Sending {
  signal: AbortSignal;
  /** Is told the share that has left, 0 to 1. */
  onProgress: (share: number) => void;
}

/** Posts a picture to the storage. Only XMLHttpRequest tells how much of it has left. */
export function sendPicture(form: UploadForm, bytes: Blob, sending: Sending): Promise<void> {
  const { signal, onProgress } = sending;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener("abort", stop, { once: true });
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(refused(request.status)));
    request.onerror = () => reject(offlineError());
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener("abort", stop);
    request.open("POST", form.url);
    request.send(multipart(form, bytes));
  });
}

// The storage ignores everything after the file, so that comes last.
function multipart(form: UploadForm, bytes: Blob): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  body.append("file", bytes);
  return body;
}

function refused(status: number): ApiError {
  const kind = status >= 500 ? "server" : "invalid";
  const message = "The storage did not take the picture.";
  return new ApiError(message, { kind, code: "upload_refused", status });
}
