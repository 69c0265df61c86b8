/** Without case and accents, so that "jose" finds "José". */
export function fold(text: string | null | undefined): string {
  return (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
