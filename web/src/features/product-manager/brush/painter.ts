import type { Point, Size } from "@/foundation/viewer/zoom";
import type { Stroke } from "./strokes";

/** The pictures that the brush works between. */
export interface Layers {
  original: HTMLImageElement;
  cutOut: HTMLImageElement;
}

/** Shows on a canvas what will become of a cut-out. Nothing of it is read back. */
export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private readonly original: CanvasPattern | string;
  /** How much larger the picture is than the canvas. */
  private readonly scale: number;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly layers: Layers,
    picture: Size,
  ) {
    this.scale = picture.width / canvas.width;
    this.context = canvas.getContext("2d") as CanvasRenderingContext2D;
    this.original = this.context.createPattern(copyOf(layers.original, canvas), "no-repeat") ?? "";
  }

  all(strokes: readonly Stroke[]): void {
    const { context, canvas } = this;
    context.globalCompositeOperation = "source-over";
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(this.layers.cutOut, 0, 0, canvas.width, canvas.height);
    for (const stroke of strokes) this.line(stroke, 0);
  }

  /** Draws what came to a stroke after its point at place `from`. */
  line({ kind, width, points }: Stroke, from: number): void {
    const { context, scale } = this;
    const [first, ...rest] = points.slice(from);
    if (!first) return;
    context.globalCompositeOperation = kind === "keep" ? "source-over" : "destination-out";
    context.strokeStyle = kind === "keep" ? this.original : "black";
    context.lineWidth = width / scale;
    context.lineCap = context.lineJoin = "round";
    context.beginPath();
    context.moveTo(first.x / scale, first.y / scale);
    // A line to where it is shows as a dot.
    for (const { x, y } of rest.length > 0 ? rest : [first]) context.lineTo(x / scale, y / scale);
    context.stroke();
  }
}

function copyOf(image: HTMLImageElement, { width, height }: Size): HTMLCanvasElement {
  const copy = Object.assign(document.createElement("canvas"), { width, height });
  copy.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return copy;
}

/** Where an event happened in a picture that an element shows in full. */
export function pointOn(
  element: Element,
  picture: Size,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  const box = element.getBoundingClientRect();
  return {
    x: ((clientX - box.left) / box.width) * picture.width,
    y: ((clientY - box.top) / box.height) * picture.height,
  };
}
