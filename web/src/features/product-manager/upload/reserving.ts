import type { QueryClient } from "@tanstack/react-query";
import type { Api } from "@/api/client";
import { keys } from "@/api/product-manager/keys";
import { productQuery } from "@/api/product-manager/product";
import { dropProducts, putProduct } from "@/api/product-manager/product-list";
import type { Product } from "@/api/product-manager/types";
import {
  type Announced,
  addPicture,
  createProduct,
  discardPicture,
  discardProduct,
  MOST_TOGETHER,
  type NewProduct,
  type ReservedPicture,
  reserveTogether,
  signAgain,
} from "@/api/product-manager/uploads";
import { Digester } from "@/foundation/uploads/digester";
import { fileNameToSend } from "@/foundation/uploads/names";
import type { PictureType } from "@/foundation/uploads/picture-facts";
import type { Prepared } from "@/foundation/uploads/queue";
import type { Reserving } from "@/foundation/uploads/reserving";
import type { Upload } from "@/foundation/uploads/upload";
import { isOfKind } from "@/lib/api-error";
import type { Destination } from "./destination";

/** A picture that waits, by its own id. */
interface Waiting {
  productId: string;
  /** Whether its product came into being with it. */
  isNew: boolean;
}

/** How uploads become pictures of products. Few visits send any, so this comes with the first. */
export function reserving(api: Api, client: QueryClient): Reserving {
  const digester = new Digester();
  const waiting = new Map<string, Waiting>();
  const show = (product: Product) => {
    putProduct(client, product);
    client.setQueryData(productQuery(api, product.id).queryKey, product);
  };
  const take = ({ product, pictureId, upload }: ReservedPicture) => {
    waiting.set(pictureId, { productId: product.id, isNew: isNew(product) });
    show(product);
    return { itemId: pictureId, form: upload };
  };
  const announcement = async ({ upload, bytes }: Prepared): Promise<Announced> => ({
    fileName: fileNameToSend(upload.file.name),
    contentType: bytes.type as PictureType,
    size: bytes.size,
    sha256: await digester.of(bytes),
    removeBackground: destinationOf(upload).removeBackground,
  });
  const reserve = async (prepared: Prepared) => {
    const { productId, sku, brandKitId } = destinationOf(prepared.upload);
    const picture = await announcement(prepared);
    if (productId) return addPicture(api, productId, picture);
    const facts = { ...(sku && { sku }), ...(brandKitId && { brandKitId }) };
    return createOrAdd(api, { name: prepared.upload.name, ...facts }, picture);
  };
  const reserveSome = async (some: readonly Prepared[]): Promise<(ReservedPicture | Error)[]> => {
    const files = await Promise.all(
      some.map(async (one) => ({
        ...(await announcement(one)),
        name: one.upload.name,
        sku: destinationOf(one.upload).sku ?? "",
      })),
    );
    // What one call refuses must not lose what others took.
    const [first] = some;
    return reserveTogether(api, files, first && brandOf(first)).catch((error: Error) =>
      some.map(() => error),
    );
  };
  return {
    async reserve(upload, bytes) {
      const taken = take(await reserve({ upload, bytes }));
      void refreshMoney(client);
      return taken;
    },
    async reserveMany(prepared) {
      const outcomes: (ReservedPicture | Error)[] = [];
      if (prepared.some(({ upload }) => destinationOf(upload).productId)) {
        for (const one of prepared)
          outcomes.push(await reserve(one).catch((error: Error) => error));
      } else {
        for (const some of calls(prepared)) outcomes.push(...(await reserveSome(some)));
      }
      void refreshMoney(client);
      return outcomes.map((outcome) => (outcome instanceof Error ? outcome : take(outcome)));
    },
    digestOf: (file) => digester.of(file),
    // Products are not looked for by their files: one picture may be of several variants.
    findKnown: async () => new Map(),
    signAgain: (itemId) => signAgain(api, waiting.get(itemId)?.productId ?? "", itemId),
    async discard({ itemId }) {
      const found = itemId && waiting.get(itemId);
      if (!found) return;
      const product = await discardPicture(api, found.productId, itemId);
      if (product && found.isNew && product.pictures.length === 0) {
        await discardProduct(api, product);
        dropProducts(client, new Set([product.id]));
      } else if (product) show(product);
      void refreshMoney(client);
    },
  };
}

function destinationOf({ about }: Upload): Destination {
  return about as Destination;
}

/** Creates a product with its picture; where one has its SKU, the picture is a further one of that. */
async function createOrAdd(
  api: Api,
  facts: NewProduct,
  picture: Announced,
): Promise<ReservedPicture> {
  try {
    const { product, upload } = await createProduct(api, { ...facts, picture });
    const pictureId = product.pictures[0]?.id;
    if (!upload || !pictureId) throw new Error("A product came without its picture.");
    return { product, pictureId, upload };
  } catch (error) {
    if (!isOfKind(error, "conflict") || !error.facts.takenBy) throw error;
    return addPicture(api, error.facts.takenBy, picture);
  }
}

// What is added to one that is there changes it.
function isNew({ createdAt, updatedAt }: Product): boolean {
  return createdAt === updatedAt;
}

/** Splits what is announced into calls: what is of one brand together, and not too much at once. */
function calls(prepared: readonly Prepared[]): Prepared[][] {
  const parts: Prepared[][] = [];
  for (const one of prepared) {
    const part = parts.at(-1);
    const [first] = part ?? [];
    const fits = first && brandOf(first) === brandOf(one);
    if (part && fits && part.length < MOST_TOGETHER) part.push(one);
    else parts.push([one]);
  }
  return parts;
}

function brandOf({ upload }: Prepared): string | undefined {
  return destinationOf(upload).brandKitId;
}

async function refreshMoney(client: QueryClient): Promise<void> {
  const queries = [keys.credits, keys.ledger];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
