import type { Plugin } from "vite";

/**
 * Has browsers compile all functions of these chunks while they download, and not one by one when
 * they are first called (V8's explicit compile hints; others read a comment). For chunks that the
 * first screen runs most of. The hint must be a file's first line, hence after Vite's own additions.
 */
export function compileEarly(names: readonly string[]): Plugin {
  return {
    name: "lumiku:compile-early",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk" || !names.includes(file.name)) continue;
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}
