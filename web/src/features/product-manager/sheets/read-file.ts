import type { SheetPart } from "@/api/product-manager/sheets";
import { partsOf } from "./parts";

/** Reads the table in a file; one that the server takes in one request goes there as it is. */
export async function readSheet(file: Blob): Promise<SheetPart[]> {
  const parts = partsOf(textOf(await file.arrayBuffer()));
  return parts.length > 1 ? parts : [{ file: await readBase64(file), linesBefore: 0 }];
}

/** Returns the text of a file, as spreadsheets save it: UTF-8, UTF-16 or Windows-1252. */
function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
