import { sendPicture, type UploadForm } from "@/api/media/send-picture";
import { UploadQueue } from "./queue";
import type { Reserving } from "./reserving";
import type { Shrinker } from "./shrinker";
import { typed } from "./typed";
import type { Upload } from "./upload";

const MARGIN_MS = 60_000;

/** The queue that sends an app's pictures. Few visits send any, so it comes with the first. */
export function queueOf(
  app: () => Promise<Reserving>,
  shrinker: Pick<Shrinker, "smaller">,
): UploadQueue<UploadForm> {
  const prepare = ({ file, type, shrinks }: Upload) => {
    const original = typed(file, type);
    return shrinks ? shrinker.smaller(original) : Promise.resolve(original);
  };
  const renewed = async ({ itemId, form }: { itemId: string; form: UploadForm }) =>
    Date.parse(form.expiresAt) - MARGIN_MS > Date.now() ? form : (await app()).signAgain(itemId);
  return new UploadQueue<UploadForm>({
    prepare,
    reserve: async (upload, bytes) => (await app()).reserve(upload, bytes),
    reserveMany: async (prepared) => (await app()).reserveMany(prepared),
    renewed,
    send: sendPicture,
    discard: async (upload) => (await app()).discard(upload),
  });
}
