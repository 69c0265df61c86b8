import { isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import type { Api } from "../client";
import type { UploadForm } from "../media/send-picture";
import type { components } from "../schema";
import { BASE } from "./app";
import { purge } from "./trash";
import { trashProduct } from "./trash-product";
import type { PictureFile, Product, ProductFacts } from "./types";

export type Announced = Pick<PictureFile, "fileName" | "contentType" | "size"> &
  Partial<Pick<PictureFile, "sha256" | "removeBackground">>;

export interface NewProduct extends ProductFacts {
  name: string;
  picture?: Announced;
}

/** A picture that is paid, and how to send it. */
export interface ReservedPicture {
  product: Product;
  pictureId: string;
  upload: UploadForm;
}

/** Creates a product; where a picture is announced with it, that is paid and its upload signed. */
export async function createProduct(api: Api, body: NewProduct) {
  const created = body as components["schemas"]["ProductCreate"];
  return answer(api.POST(`${BASE}/products`, { body: created }));
}

/** Reserves and pays a further picture of a product, and has its upload signed. */
export async function addPicture(
  api: Api,
  productId: string,
  picture: Announced,
): Promise<ReservedPicture> {
  const params = { path: { product_id: productId } };
  const body = picture as PictureFile;
  return answer(api.POST(`${BASE}/products/{product_id}/pictures`, { params, body }));
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

/** Removes a picture that has not come, and with the last one its product; the price comes back. */
export async function discardPicture(
  api: Api,
  productId: string,
  pictureId: string,
): Promise<Product | null> {
  const params = { path: { product_id: productId, picture_id: pictureId } };
  const path = `${BASE}/products/{product_id}/pictures/{picture_id}` as const;
  const product = await goneIsFine(answer(api.DELETE(path, { params })).then((r) => r.product));
  if (!product || product.pictures.length > 0) return product;
  await goneIsFine(trashProduct(api, product));
  await goneIsFine(purge(api, product.id));
  return null;
}

async function goneIsFine<Result>(request: Promise<Result>): Promise<Result | null> {
  try {
    return await request;
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
    return null;
  }
}
