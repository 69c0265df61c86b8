const QUALITY = 0.85;

export interface Canvas {
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  encode: (type: string) => Promise<Blob | null>;
}
export type NewCanvas = (width: number, height: number) => Canvas;

/** A canvas away from the page: the one that workers have. */
export const offscreen: NewCanvas = (width, height) => {
  const canvas = new OffscreenCanvas(width, height);
  const encode = (type: string) => canvas.convertToBlob({ type, quality: QUALITY });
  return { context: canvas.getContext("2d"), encode };
};

/** The canvas that every browser has. */
export const onscreen: NewCanvas = (width, height) => {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const encode = (type: string) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
  return { context: canvas.getContext("2d"), encode };
};
