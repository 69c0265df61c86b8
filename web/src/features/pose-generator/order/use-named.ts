import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { avatarQuery, useAvatar } from "@/api/avatar-creator/avatar";
import { useApi } from "@/api/client";
import { templateQuery } from "@/api/pose-generator/templates";
import { productQuery, useProduct } from "@/api/product-manager/product";
import { isOfKind } from "@/lib/api-error";
import { useTemplatesById } from "../picker/by-id";
import { isUncut } from "./CutOutFirst";
import type { Draft, Named } from "./draft";

/** Reads what has become of the things that a draft names. */
export function useNamed({ avatarId, productId, poses }: Draft): Named {
  const avatar = useAvatar(avatarId, undefined, avatarId !== "");
  const product = useProduct(productId, undefined, productId !== "");
  const { gone } = useTemplatesById(poses.templateIds);
  const productGone = isOfKind(product.error, "not-found");
  return {
    avatarGone: isOfKind(avatar.error, "not-found"),
    productGone,
    productUncut: !productGone && product.data !== undefined && isUncut(product.data),
    posesGone: gone.length > 0,
  };
}

/** Looks at what a draft names again, once the server says that something of it is not there. */
export function useLookAgain({ avatarId, productId, poses }: Draft, refusal: unknown): void {
  const api = useApi();
  const client = useQueryClient();
  const { templateIds } = poses;
  useEffect(() => {
    if (!isOfKind(refusal, "not-found")) return;
    const templates = templateIds.map((id) => templateQuery(api, id));
    for (const { queryKey } of [
      avatarQuery(api, avatarId),
      productQuery(api, productId),
      ...templates,
    ]) {
      void client.invalidateQueries({ queryKey });
    }
  }, [refusal, avatarId, productId, templateIds, api, client]);
}
