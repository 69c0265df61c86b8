/** A GET, said once: by its address it is sent ahead of the code that asks for it. */
export interface Read {
  path: string;
  params?: { path?: Readonly<Record<string, string>>; query?: Readonly<Record<string, unknown>> };
}

/** The address of a read under the API's own, written as the client writes it. */
export function addressOf({ path, params: { path: names = {}, query = {} } = {} }: Read): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names[name] ?? ""));
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(`${value}`)}`,
  );
  return pairs.length > 0 ? `${filled}?${pairs.join("&")}` : filled;
}
