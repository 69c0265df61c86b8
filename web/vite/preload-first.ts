import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * Has index.html load the configuration and these chunks before everything else, in this order: an
 * async entry, and what it asks for when it runs, would be fetched late and ranked low.
 */
export function preloadFirst(configuration: string, chunks: readonly string[]): Plugin {
  return {
    name: "lumiku:preload-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const files = chunks.map((name) => {
          const chunk = Object.values(bundle).find((file) => file.name === name);
          if (!chunk) throw new Error(`There is no chunk ${name} in the build.`);
          return preload("modulepreload", `/${chunk.fileName}`);
        });
        return { html, tags: [preload("preload", configuration, { as: "fetch" }), ...files] };
      },
    },
  };
}

function preload(rel: string, href: string, more: Record<string, string> = {}): HtmlTagDescriptor {
  const attrs = { rel, href, crossorigin: true, fetchpriority: "high", ...more };
  return { tag: "link", attrs, injectTo: "head-prepend" };
}
