import { saveFile } from "@/lib/save-file";
import { fetchPicture } from "./fetch-picture";

/**
 * Saves a picture under a name. It comes from another origin, where browsers ignore the name of a
 * link.
 */
export async function download(url: string, fileName: string): Promise<void> {
  saveFile(await fetchPicture(url, fileName), fileName);
}
