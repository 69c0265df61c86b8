import type { PictureType } from "./picture-facts";

const typedFiles = new WeakMap<File, Blob>();

/** The file under its real type, whatever its name says; the same object for the same file. */
export function typed(file: File, type: PictureType): Blob {
  const found = typedFiles.get(file) ?? file.slice(0, file.size, type);
  typedFiles.set(file, found);
  return found;
}
