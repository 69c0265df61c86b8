import { APP_ID } from "@/api/brand-kit/app";

const KITS = `/${APP_ID}/kits`;

export const paths = {
  kits: KITS,
  newKit: `/${APP_ID}/new`,
  kit: (kitId: string) => `${KITS}/${kitId}`,
  trash: `/${APP_ID}/trash`,
} as const;
