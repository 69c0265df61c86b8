// Builds the bare page with the packages of web/: `node build.mjs <output folder>`.
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const web = createRequire(resolve(here, "../../../web/package.json"));
const folderOf = (name) => dirname(web.resolve(`${name}/package.json`));
const vite = resolve(folderOf("vite"), "dist/node/index.js");
const { build } = await import(pathToFileURL(vite).href);

await build({
  root: here,
  base: "/bare/",
  logLevel: "error",
  resolve: { alias: { react: folderOf("react"), "react-dom": folderOf("react-dom") } },
  build: { outDir: resolve(process.argv[2]), emptyOutDir: true, assetsInlineLimit: 0 },
});
