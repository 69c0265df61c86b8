import { Package, PackagePlus } from "lucide-react";
import { findProducts } from "@/api/product-manager/find";
import type { HitSource } from "@/foundation/search/hit";
import { matching } from "@/foundation/search/matching";
import type { Language } from "@/lib/i18n/language";
import { paths } from "./paths";

const SHORTEST = 2;

const CREATE: Readonly<Record<Language, string>> = { en: "New product", id: "Produk baru" };

const products: HitSource = {
  id: "products",
  title: { id: "Produk", en: "Products" },
  async find({ text, ...asked }) {
    if (text.length < SHORTEST) return [];
    const found = await findProducts(asked, text);
    return found.map((product) => ({
      id: product.id,
      label: product.name,
      note: product.sku ?? undefined,
      icon: Package,
      pictured: product,
      choose: paths.product(product.id),
    }));
  },
};

const actions: HitSource = {
  id: "product-actions",
  title: { id: "Tindakan", en: "Actions" },
  async find({ text, language }) {
    const create = {
      id: "create-product",
      label: CREATE[language],
      icon: PackagePlus,
      choose: paths.newProduct,
    };
    return matching([create], text);
  },
};

export const SOURCES: readonly HitSource[] = [products, actions];
