export const LONGEST_NAME = 100;
const LONGEST_FILE_NAME = 255;

/** A name for people from the name of a file: "siti_kerja-2.JPG" becomes "siti kerja 2". */
export function nameFrom(fileName: string, fallback: string): string {
  const bare = fileName.replace(/\.[a-z0-9]{1,5}$/i, "");
  const words = bare.replace(/[_\-+.\s]+/g, " ").trim();
  return shorten(words, LONGEST_NAME).trim() || fallback;
}

/** The end of a long file name is kept: it says the type. */
export function fileNameToSend(fileName: string): string {
  return [...fileName].slice(-LONGEST_FILE_NAME).join("") || "picture";
}

// By characters as people count them: half an emoji is not valid text.
function shorten(text: string, most: number): string {
  return [...text].slice(0, most).join("");
}
