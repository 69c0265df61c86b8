import type { Result } from "@/api/pose-generator/batch-types";

/** A picture's width divided by its height. */
export function ratioOf({ width, height }: Pick<Result, "width" | "height">): number {
  return width / height;
}

/** As `ratioOf`, of a shape such as 4:5. */
export function ratioOfShape(shape: string): number {
  const [width = 1, height = 1] = shape.split(":").map(Number);
  return width / height;
}
