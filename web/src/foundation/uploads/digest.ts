/** Returns the SHA-256 of a file in hexadecimal; null where the browser has none to offer. */
export async function digest(file: Blob): Promise<string | null> {
  // Browsers offer it on secure origins alone.
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
