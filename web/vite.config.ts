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

// The first chunk names nearly all others. Vite would have eight characters.
const HASH = 7;
const NAMES = `assets/[name]-[hash:${HASH}].js`;
const EVERYWHERE = ["first", "rolldown-runtime", "app"];
const LOADED = new RegExp(`^assets/(${EVERYWHERE.join("|")})-[\\w-]{${HASH}}\\.`);
const isLater = (file: string) => !LOADED.test(file);
// The first chunk would name all that these import; few visits open one.
const LATER =
  "batch|card|check|Confirm|consents|credits|ForgotPassword|new|order|own|pose|product|ResetPassword|result|search|settings|trash";
const RARE = new RegExp(`^assets/(${LATER})-[\\w-]{${HASH}}\\.`);
const preloaded = (file: string, files: string[]) => (RARE.test(file) ? [] : files.filter(isLater));

const NODE = ["src/**/*.test.ts"];
const PAGE = ["src/**/*.test.tsx", "src/**/*.dom.test.ts"];

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    toastStyles(),
    routerForVisitors(),
    preloadFirst("/config.json", EVERYWHERE),
    compileEarly(["app", "draws", "library", "dashboard"]),
    brotli(),
    localCloud("../.local/outputs.json"),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // Inlined assets would be data: addresses, which the Content-Security-Policy refuses for fonts.
  build: {
    manifest: true,
    // Safari 16 knows no modulepreload, and loads a chunk when it is imported.
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { chunkFileNames: NAMES, codeSplitting: { groups: chunks } } },
  },
  // A page takes longer to make than most tests to run: only those get one that need it. Files share
  // a process, each in a context of its own: most of a run was spent on starting and loading anew.
  test: {
    pool: "vmForks",
    testTimeout: 30_000, // other tests run beside these
    projects: [
      {
        extends: true,
        test: { name: "node", environment: "node", include: NODE, exclude: PAGE },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: PAGE,
          setupFiles: "src/testing/setup.ts",
        },
      },
    ],
  },
});
