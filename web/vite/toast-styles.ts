import type { Plugin } from "vite";

const INJECTION = /^__insertCSS\((["'`])[\s\S]*?\1\);?$/m;

/**
 * Takes out the `<style>` tag that sonner adds at import: the Content-Security-Policy refuses it,
 * and styles.css imports the same rules as a file.
 */
export function toastStyles(): Plugin {
  return {
    name: "lumiku:toast-styles",
    apply: "build",
    transform(code, id) {
      if (!/sonner[\\/]dist[\\/]index\.mjs$/.test(id)) return null;
      if (!INJECTION.test(code)) this.error("sonner adds its styles in a new way; look again.");
      return { code: code.replace(INJECTION, ""), map: null };
    },
  };
}
