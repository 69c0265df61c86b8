// Fails when the JavaScript of the first load is larger than the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = 170 * 1000;
const ENTRY = "index.html";
const DASHBOARD = ["src/app/shell/Shell.tsx", "src/features/dashboard/index.tsx"];
const WORDS = ["common", "errors", "dashboard"].map((name) => `src/locales/id/${name}.json`);

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf-8"));

function filesOf(sources, seen = new Set()) {
  for (const source of sources) {
    const chunk = manifest[source];
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

function report(name, sources) {
  const bytes = gzipped(filesOf(sources));
  const verdict = bytes <= BUDGET ? "ok" : "TOO LARGE";
  console.log(`${name.padEnd(28)} ${(bytes / 1000).toFixed(1).padStart(6)} KB gzip  ${verdict}`);
  return bytes <= BUDGET;
}

const results = [
  report("entry", [ENTRY]),
  report("entry + shell + dashboard", [ENTRY, ...DASHBOARD, ...WORDS]),
];
console.log(`budget ${BUDGET / 1000} KB`);
process.exit(results.every(Boolean) ? 0 : 1);
