/** The path of the folder that a file was picked or dropped in; empty when it was not in one. */
export function folderOf(file: File): string {
  const { path, relativePath } = file as { path?: string; relativePath?: string };
  const place = file.webkitRelativePath || relativePath || path || "";
  const parts = place.split("/").slice(0, -1);
  return parts.filter((part) => part && part !== ".").join("/");
}
