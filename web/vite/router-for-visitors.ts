import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const BUILT = new URL("../node_modules/react-router/dist/production/index.mjs", import.meta.url);

/**
 * React Router ships a build without its warnings to developers, and leads every bundler to the
 * other one: its package.json knows no condition "production".
 */
export function routerForVisitors(): Plugin {
  return {
    name: "lumiku:router-for-visitors",
    apply: "build",
    config: () => ({
      resolve: { alias: [{ find: /^react-router$/, replacement: fileURLToPath(BUILT) }] },
    }),
  };
}
