import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * Has index.html load these chunks before everything else, in this order: an async entry, and what
 * it imports when it runs, would be fetched late and ranked low.
 */
export function preloadChunks(names: readonly string[]): Plugin {
  return {
    name: "lumiku:preload-chunks",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const tags = names.map((name): HtmlTagDescriptor => {
          const chunk = Object.values(bundle).find((file) => file.name === name);
          if (!chunk) throw new Error(`There is no chunk ${name} in the build.`);
          const attrs = { rel: "modulepreload", crossorigin: true, fetchpriority: "high" };
          const href = `/${chunk.fileName}`;
          return { tag: "link", attrs: { ...attrs, href }, injectTo: "head-prepend" };
        });
        return { html, tags };
      },
    },
  };
}
