/** Shown when not even the texts could be loaded, hence in both languages. */
export function StartFailure() {
  return (
    <main className="grid min-h-dvh place-content-center gap-4 p-6 text-center">
      <h1 className="text-2xl font-bold">Lumiku</h1>
      <p lang="id">Lumiku tidak dapat dimuat. Periksa koneksi Anda, lalu muat ulang halaman ini.</p>
      <p lang="en" className="text-muted">
        Lumiku could not be loaded. Check your connection, then reload this page.
      </p>
    </main>
  );
}
