import type { Kit } from "@/api/brand-kit/types";

const DAY = "2026-03-10T08:00:00Z";

export function aKit(given: Partial<Kit> = {}): Kit {
  const words = { brandName: "Kopi Senja", category: null, tagline: null, tone: null };
  const look = { colors: [], fonts: [], contrast: [] };
  const logos = { primary: null, mark: null, light: null, dark: null };
  const times = { createdAt: DAY, updatedAt: DAY, version: 0 };
  const facts = { id: "k1", userId: "u1", isDefault: true, counts: { avatars: 0 }, identity: {} };
  return { ...facts, ...words, ...look, logos, ...times, ...given };
}
