import { pickPictures } from "./pick-pictures";

/** Whether folders can be picked here. Browsers of phones know the attribute, too, but few heed it. */
export function canPickFolders(): boolean {
  const known = "webkitdirectory" in HTMLInputElement.prototype;
  return known && window.matchMedia("(any-pointer: fine)").matches;
}

/** As `pickPictures`, of all files in a folder, without those that systems leave there. */
export function pickFolder(take: (files: readonly File[]) => void): void {
  const isOwn = ({ name }: File) =>
    !name.startsWith(".") && !/^(thumbs\.db|desktop\.ini)$/i.test(name);
  pickPictures((files) => take(files.filter(isOwn)), { accept: "", webkitdirectory: true });
}
