import { onscreen } from "@/foundation/uploads/canvas";
import { fetchPicture } from "@/foundation/viewer/fetch-picture";
import { greyPng } from "./grey-png";
import type { Marks } from "./marks";
import { takenBack } from "./taken-back";

/** What a brush did to a cut-out. */
export interface Correction {
  marks: Marks;
  /** Where the cut-out is as it was before; it is kept for a day. */
  before: string;
}

/** The marks that take a correction back, as they are sent. */
export async function takingBack({ marks, before }: Correction): Promise<Blob> {
  const image = await createImageBitmap(await fetchPicture(before, "before.png"));
  const { context } = onscreen(marks.width, marks.height);
  if (!context) throw new Error("This browser cannot draw.");
  context.drawImage(image, 0, 0, marks.width, marks.height);
  const { data } = context.getImageData(0, 0, marks.width, marks.height);
  const alpha = new Uint8Array(marks.pixels.length).map((_, at) => data[4 * at + 3] ?? 0);
  return greyPng(takenBack(marks, alpha));
}
