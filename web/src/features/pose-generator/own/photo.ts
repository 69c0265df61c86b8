import type { Cut } from "./frame";

// More shows the model nothing new.
const LARGEST = 1024;
const SHOWN = { width: 600, height: 800 } as const;
const QUALITY = 0.85;
const HEIC = /\.(heic|heif)$/i;

/** Returns a photo on a canvas, upright; null when it cannot be read. */
export async function readPhoto(file: File): Promise<HTMLCanvasElement | null> {
  const picture = await decoded(HEIC.test(file.name) ? await jpegOf(file) : file);
  if (!picture) return null;
  const scale = Math.min(1, LARGEST / Math.max(picture.width, picture.height));
  const size = { width: picture.width * scale, height: picture.height * scale };
  const { canvas, context } = canvasOf(Math.round(size.width), Math.round(size.height));
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

/** Returns the address of the part of a photo that is the frame; what is beyond it stays black. */
export async function cutOf(photo: HTMLCanvasElement, cut: Cut): Promise<string | null> {
  const { canvas, context } = canvasOf(SHOWN.width, SHOWN.height);
  const scale = SHOWN.width / cut.width;
  context?.drawImage(
    photo,
    -cut.x * scale,
    -cut.y * scale,
    photo.width * scale,
    photo.height * scale,
  );
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", QUALITY),
  );
  return blob && URL.createObjectURL(blob);
}

async function jpegOf(file: File): Promise<File> {
  const { fromHeic } = await import("@/foundation/uploads/heic");
  return (await fromHeic(file)) ?? file;
}

function decoded(file: Blob): Promise<ImageBitmap | null> {
  return createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
}

function canvasOf(width: number, height: number) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  return { canvas, context: canvas.getContext("2d") };
}
