import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { localCloud } from "./vite/local-cloud.ts";
import { toastStyles } from "./vite/toast-styles.ts";

// Small parts that nearly every screen needs travel together: thirty requests of 300 bytes are slow.
const EVERYDAY = {
  name: "everyday",
  test: /src[\\/](lib[\\/](format|page-title|placeholder|error-text)|ui[\\/](Badge|Button|Card|EmptyState|ErrorState|PageHeader|Picture|Section|Skeleton)\.)/,
};

export default defineConfig({
  plugins: [react(), tailwindcss(), toastStyles(), localCloud("../.local/outputs.json")],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  // Inlined assets would be data: addresses, which the Content-Security-Policy refuses for fonts.
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [EVERYDAY] } } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
  },
});
