import type { Plugin } from "vite";

/** Has index.html load a chunk at once that the entry only imports when it runs. */
export function preloadChunk(name: string): Plugin {
  return {
    name: "lumiku:preload-chunk",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunk = Object.values(bundle).find((file) => file.name === name);
        if (!chunk) throw new Error(`There is no chunk ${name} in the build.`);
        const attrs = { rel: "modulepreload", crossorigin: true, href: `/${chunk.fileName}` };
        return { html, tags: [{ tag: "link", attrs, injectTo: "head" }] };
      },
    },
  };
}
