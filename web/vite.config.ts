import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { brotli } from "./vite/brotli.ts";
import { chunks } from "./vite/chunks.ts";
import { compileEarly } from "./vite/compile-early.ts";
import { localCloud } from "./vite/local-cloud.ts";
import { preloadFirst } from "./vite/preload-first.ts";
import { routerForVisitors } from "./vite/router-for-visitors.ts";
import { toastStyles } from "./vite/toast-styles.ts";

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    toastStyles(),
    routerForVisitors(),
    preloadFirst("/config.json", ["first", "rolldown-runtime", "app"]),
    compileEarly(["app", "draws", "library", "dashboard"]),
    brotli(),
    localCloud("../.local/outputs.json"),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // Inlined assets would be data: addresses, which the Content-Security-Policy refuses for fonts.
  build: {
    manifest: true,
    // Safari 16 knows no modulepreload, and loads a chunk when it is imported.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
  },
});
