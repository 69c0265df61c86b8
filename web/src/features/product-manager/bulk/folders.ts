import { fold } from "@/lib/fold";

/** Whether files were in several folders, which then tell products apart better than file names. */
export function areSeveral(folders: readonly string[]): boolean {
  return new Set(folders.filter(Boolean)).size > 1;
}

/**
 * Returns what the folders of these paths are called. Where several bear one name, like the "foto"
 * in the folder of each product, it is the name of the folder around them.
 */
export function folderNames(folders: readonly string[]): ReadonlyMap<string, string> {
  const paths = [...new Set(folders)];
  return new Map(toldApart(paths).map((path, index) => [paths[index] ?? path, nameOf(path)]));
}

function toldApart(paths: readonly string[]): readonly string[] {
  const around = new Set(alike(paths).map(parentOf).filter(Boolean));
  if (around.size === 0) return paths;
  return toldApart(
    paths.map((path) => {
      const parent = parentOf(path);
      return around.has(parent) ? parent : path;
    }),
  );
}

/** Those that are called as another one is. */
function alike(paths: readonly string[]): string[] {
  const named = (path: string) => fold(nameOf(path));
  return paths.filter((path) =>
    paths.some((other) => other !== path && named(other) === named(path)),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
