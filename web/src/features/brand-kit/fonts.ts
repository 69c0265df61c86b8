import { useEffect, useState } from "react";

// Every family that is installed: of its files those that we offer, and Latin letters alone.
const FILES = import.meta.glob<string>(
  "/node_modules/@fontsource/*/files/*-latin-{400,700}-normal.woff2",
  { eager: true, query: "?url", import: "default" },
);
const loading = new Map<string, Promise<void>>();

/** The weights of a family whose files come with the app. */
export function shippedWeights(family: string): number[] {
  return [400, 700].filter((weight) => fileOf(family, weight) !== undefined);
}

/** The CSS of a family, once its files are there; until then, and without one, that of the app. */
export function useFontFamily(family: string | null): string | undefined {
  const [ready, setReady] = useState<string | null>(null);
  useEffect(() => {
    if (!family) return;
    let wanted = true;
    loadFont(family).then(
      () => wanted && setReady(family),
      () => undefined, // drawn in the app's own
    );
    return () => {
      wanted = false;
    };
  }, [family]);
  return family && ready === family ? cssFamily(family) : undefined;
}

// A name of its own: the app's font has the name of one that is offered.
function cssFamily(family: string): string {
  return `"brand ${family}"`;
}

function loadFont(family: string): Promise<void> {
  const known = loading.get(family);
  if (known) return known;
  const faces = shippedWeights(family).map(async (weight) => {
    const source = `url(${fileOf(family, weight)}) format("woff2")`;
    const face = new FontFace(`brand ${family}`, source, { weight: `${weight}` });
    document.fonts.add(await face.load());
  });
  const all = Promise.all(faces).then(() => undefined);
  loading.set(family, all);
  all.catch(() => loading.delete(family));
  return all;
}

function fileOf(family: string, weight: number): string | undefined {
  const id = family.toLowerCase().replaceAll(" ", "-");
  return FILES[`/node_modules/@fontsource/${id}/files/${id}-latin-${weight}-normal.woff2`];
}
