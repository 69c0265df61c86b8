import { ApiError, type ApiErrorKind, isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import type { Api } from "../client";
import type { UploadForm } from "../media/send-picture";
import type { components } from "../schema";
import { BASE } from "./app";
import { purge } from "./trash";
import { trashProduct } from "./trash-product";
import type { PictureFile, Product, ProductFacts } from "./types";

type Schemas = components["schemas"];

export type Announced = Pick<PictureFile, "fileName" | "contentType" | "size"> &
  Partial<Pick<PictureFile, "sha256" | "removeBackground">>;

export interface NewProduct extends ProductFacts {
  name: string;
  picture?: Announced;
}

/** A file of many: of the product with its SKU if there is one, otherwise of a new one. */
export type BulkFile = Announced & { name?: string; sku?: string };

/** A picture that is paid, and how to send it. */
export interface ReservedPicture {
  product: Product;
  pictureId: string;
  upload: UploadForm;
}

/** How many files can be announced together. */
export const MOST_TOGETHER = 50;

const KINDS: Record<string, ApiErrorKind> = {
  sku_taken: "conflict",
  too_many_pictures: "conflict",
  product_not_found: "not-found",
};

/** Creates a product; where a picture is announced with it, that is paid and its upload signed. */
export function createProduct(api: Api, body: NewProduct) {
  return answer(api.POST(`${BASE}/products`, { body: body as Schemas["ProductCreate"] }));
}

/** Reserves and pays a further picture of a product, and has its upload signed. */
export function addPicture(
  api: Api,
  productId: string,
  picture: Announced,
): Promise<ReservedPicture> {
  const params = { path: { product_id: productId } };
  const body = picture as PictureFile;
  return answer(api.POST(`${BASE}/products/{product_id}/pictures`, { params, body }));
}

/** Reserves up to 50 pictures for one charge, new products for a brand; returns what became of each, in their order. */
export async function reserveTogether(
  api: Api,
  files: readonly BulkFile[],
  brandKitId?: string,
): Promise<(ReservedPicture | ApiError)[]> {
  const body = { files, ...(brandKitId && { brandKitId }) } as Schemas["ProductUploads"];
  const { uploads } = await answer(api.POST(`${BASE}/products/bulk`, { body }));
  return uploads.map((outcome) => ("product" in outcome ? outcome : refusalOf(outcome)));
}

function refusalOf({ error, code }: Schemas["ProductRefusedOut"]): ApiError {
  return new ApiError(error, { kind: KINDS[code] ?? "invalid", code, status: 400 });
}

/** Signs the upload of a picture anew that is still waited for. */
export async function signAgain(
  api: Api,
  productId: string,
  pictureId: string,
): Promise<UploadForm> {
  const params = { path: { product_id: productId, picture_id: pictureId } };
  const path = `${BASE}/products/{product_id}/pictures/{picture_id}/upload-form` as const;
  return (await answer(api.POST(path, { params }))).upload;
}

/** Removes a picture that has not come; its price comes back. Null when its product is gone. */
export function discardPicture(
  api: Api,
  productId: string,
  pictureId: string,
): Promise<Product | null> {
  const params = { path: { product_id: productId, picture_id: pictureId } };
  const path = `${BASE}/products/{product_id}/pictures/{picture_id}` as const;
  return goneIsFine(answer(api.DELETE(path, { params })).then(({ product }) => product));
}

/** Removes a product for good. */
export async function discardProduct(api: Api, product: Product): Promise<void> {
  await goneIsFine(trashProduct(api, product));
  await goneIsFine(purge(api, product.id));
}

async function goneIsFine<Result>(request: Promise<Result>): Promise<Result | null> {
  try {
    return await request;
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
    return null;
  }
}
