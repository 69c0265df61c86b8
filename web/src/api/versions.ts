/** What was read by itself: lists do not tell versions. */
export interface Versioned {
  /** The version that was read, as the server names it. */
  etag?: string;
}

/** Returns what was read together with the version of it that the reply's headers tell. */
export function versioned<Item extends object>(item: Item, headers: Headers): Item & Versioned {
  const etag = headers.get("ETag");
  return etag ? { ...item, etag } : item;
}

/** The headers of a change to what was read as this version: refused when there is a newer one. */
export function ifMatch(etag: string | undefined): { headers?: Record<string, string> } {
  return etag ? { headers: { "If-Match": etag } } : {};
}
