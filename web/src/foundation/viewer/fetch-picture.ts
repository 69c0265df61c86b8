/** Reads a picture; not from the cache, which holds it without the headers this page needs. */
export async function fetchPicture(url: string, fileName: string): Promise<File> {
  const reply = await fetch(url, { cache: "no-store" });
  if (!reply.ok) throw new Error(`The picture answered ${reply.status}.`);
  const content = await reply.blob();
  return new File([content], fileName, { type: content.type });
}
