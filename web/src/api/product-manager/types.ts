import type { components, operations } from "../schema";
import type { Versioned } from "../versions";

type Schemas = components["schemas"];

export type Product = Schemas["ProductOut"] & Versioned;
/** A product in the trash. */
export type TrashedProduct = Product & { trashedAt: string };
export type ProductPicture = Schemas["ProductPictureOut"];
export type ProductType = NonNullable<Product["productType"]>;
export type Placement = NonNullable<Product["placement"]>;
export type PictureFile = Schemas["PictureFile"];

/** What is said about a product: what is left out stays as it is, null empties it. */
export type ProductFacts = Partial<Omit<Schemas["ProductCreate"], "name" | "picture">>;
export type ProductChange = ProductFacts & { name?: string; pictureIds?: string[] };

/** What is looked for among products, and in which order. */
export type Wanted = Omit<
  NonNullable<operations["productManagerListProducts"]["parameters"]["query"]>,
  "cursor" | "limit"
>;
export type ProductSort = NonNullable<Wanted["sort"]>;

/** What becomes of many products; `addTags` leaves those that they have. */
export type SharedChange = Partial<Omit<Schemas["ProductsChange"], "productIds">>;
