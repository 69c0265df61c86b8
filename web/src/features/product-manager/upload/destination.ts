/** What a picture becomes a part of; the upload's name is that of a new product. */
export interface Destination {
  /** The product that it is added to; without one it goes by the SKU. */
  productId?: string;
  sku?: string;
  /** The brand of a new product. */
  brandKitId?: string;
  removeBackground: boolean;
}
