/**
 * Saves a picture under a name. It comes from another origin, where browsers ignore the name of a
 * link; and not from the cache, which holds it without the headers this page needs to read it.
 */
export async function download(url: string, fileName: string): Promise<void> {
  const reply = await fetch(url, { cache: "no-store" });
  if (!reply.ok) throw new Error(`The picture answered ${reply.status}.`);
  const address = URL.createObjectURL(await reply.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
