import { APP_ID } from "@/api/product-manager/app";
import { productsRead } from "@/api/product-manager/first-reads";
import type { Feature } from "@/foundation/feature";
import { paths } from "./paths";

/** The kind of work that makes listing pictures; its id is the product's. */
const LISTING = "listing";

export const productManager: Feature = {
  id: APP_ID,
  home: paths.products,
  card: () => import("./card"),
  work: {
    place: (_, { kind, id }) => (kind === LISTING ? paths.product(id) : paths.products),
    kinds: {
      cutout: { id: "Hapus latar", en: "Background removal" },
      [LISTING]: { id: "Foto etalase", en: "Listing pictures" },
    },
    link: async (api, id) => (await import("@/api/exports")).exportLink(api, APP_ID, id),
  },
  screens: [
    {
      path: paths.products,
      load: () => import("./catalogue"),
      texts: ["products", "filters", "selection"],
      reads: () => [productsRead()],
      over: [
        {
          path: ":productId",
          load: () => import("./product"),
          texts: ["products", "product", "stage", "pickers"],
        },
      ],
    },
    {
      path: paths.check,
      load: () => import("./check"),
      texts: ["products", "product"],
      reads: () => [productsRead()],
    },
    { path: paths.trash, load: () => import("./trash"), texts: ["trash", "product"] },
  ],
  navigation: () => import("./navigation"),
  search: () => import("./search"),
};
