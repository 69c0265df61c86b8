import type { Result } from "@/api/pose-generator/batch-types";
import type { Named, Words } from "@/foundation/exports/naming";

const USUAL_EXTENSION = "jpg";

/** Whether a picture may be taken along: those that failed their check may not. */
export function canBePacked({ status }: Pick<Result, "status">): boolean {
  return status === "completed";
}

/** What a picture's file may be called by; `shared` are the words of all of its batch. */
export function namedBy({ id, templateId, imageUrl }: Result, shared: Words): Named {
  const extension = /\.(\w+)(\?|$)/.exec(imageUrl ?? "")?.[1] ?? USUAL_EXTENSION;
  return { words: { ...shared, template: templateId, id }, extension };
}

/** How files are called unless somebody says otherwise: by what there is to say. */
export function patternOf(hasProduct: boolean, sku: string | null): string {
  const words = ["template", hasProduct && "product", hasProduct && sku && "sku", "number"];
  return words.flatMap((word) => (word ? `{${word}}` : [])).join("_");
}
