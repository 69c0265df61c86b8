import { useQuery } from "@tanstack/react-query";
import type { Layers } from "./painter";

/** The original and its cut-out, once both can be drawn. */
export function useLayers(original: string, cutOut: string) {
  return useQuery({
    queryKey: ["brush-layers", original, cutOut],
    queryFn: async (): Promise<Layers> => {
      const images = await Promise.all([loaded(original), loaded(cutOut)]);
      return { original: images[0], cutOut: images[1] };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

async function loaded(url: string): Promise<HTMLImageElement> {
  const image = Object.assign(new Image(), { src: url });
  await image.decode();
  return image;
}
