import { auth } from "@/features/auth/feature";
import { avatarCreator } from "@/features/avatar-creator/feature";
import { brandKit } from "@/features/brand-kit/feature";
import { credits } from "@/features/credits/feature";
import { dashboard } from "@/features/dashboard/feature";
import { poseGenerator } from "@/features/pose-generator/feature";
import { productManager } from "@/features/product-manager/feature";
import { settings } from "@/features/settings/feature";
import type { Feature } from "@/foundation/feature";

/** Everything that people can do here. */
export const FEATURES: readonly Feature[] = [
  auth,
  dashboard,
  avatarCreator,
  brandKit,
  productManager,
  poseGenerator,
  credits,
  settings,
];
