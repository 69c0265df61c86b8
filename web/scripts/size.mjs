// Fails when the JavaScript that the first load of a screen brings is larger than the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = 170 * 1000;
// Chunks that vite/chunks.ts names, or the sources of those that Vite made.
const EVERYWHERE = ["first", "draws", "texts-id", "toaster"];
const SCREENS = {
  "sign-in": ["src/features/auth/SignIn.tsx", "src/features/auth/locales/id/auth.json"],
  dashboard: ["src/features/dashboard/index.tsx"],
  projects: ["src/features/avatar-creator/projects/index.tsx"],
  "first steps": ["src/features/avatar-creator/start/index.tsx"],
  brands: ["src/features/brand-kit/kits/index.tsx"],
  brand: ["src/features/brand-kit/kit/index.tsx"],
  project: ["library", "library-id"],
  poses: [
    "src/features/pose-generator/poses/index.tsx",
    "src/features/pose-generator/locales/id/poses.json",
  ],
  products: [
    "src/features/product-manager/catalogue/index.tsx",
    "src/features/product-manager/locales/id/products.json",
  ],
};

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf-8"));

function filesOf(sources, seen = new Set()) {
  for (const source of sources) {
    const chunk = manifest[source] ?? Object.values(manifest).find(({ name }) => name === source);
    if (!chunk) throw new Error(`${source} is not in the build; has it moved?`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    filesOf(chunk.imports ?? [], seen);
  }
  return seen;
}

function gzipped(files) {
  const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  return [...files].reduce((sum, file) => sum + size(file), 0);
}

let fits = true;
for (const [name, sources] of Object.entries(SCREENS)) {
  const bytes = gzipped(filesOf([...EVERYWHERE, ...sources]));
  const verdict = bytes <= BUDGET ? "ok" : "TOO LARGE";
  console.log(`${name.padEnd(12)} ${(bytes / 1000).toFixed(1).padStart(6)} KB gzip  ${verdict}`);
  fits &&= bytes <= BUDGET;
}
console.log(`budget ${BUDGET / 1000} KB`);
process.exit(fits ? 0 : 1);
