import type { LedgerEntry } from "@/api/accounts/types";
import type { Avatar, Generation, Preset, Project } from "@/api/avatar-creator/types";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import type { Work } from "@/api/work/types";
import type { TokenStore, Tokens } from "@/lib/session/tokens";

const DAY = "2026-03-10T08:00:00Z";

export function aProject(given: Partial<Project> = {}): Project {
  const times = { createdAt: DAY, updatedAt: DAY, version: 0 };
  const base = { id: "p1", userId: "u1", name: "Lebaran", description: null, ...times };
  return { ...base, avatarCount: 0, covers: [], trashedAt: null, ...given };
}

export function aLedgerEntry(given: Partial<LedgerEntry> = {}): LedgerEntry {
  const reference = { referenceId: null, referenceType: null };
  const money = { amount: -15, balance: 985, type: "usage", appId: "avatar-creator" } as const;
  const purpose = { action: "generate", subject: "Siti", description: "Generate: Siti" };
  return { id: "l1", ...money, ...purpose, ...reference, createdAt: DAY, ...given };
}

export function anAvatar(given: Partial<Avatar> = {}): Avatar {
  const ids = { id: "a1", userId: "u1", projectId: "p1", generationId: null };
  const pictures = { imageUrl: null, thumbnailUrl: null, baseImageUrl: null, placeholder: null };
  const file = { width: null, height: null, bytes: null, contentType: null };
  const failure = { failureCode: null, failureReason: null };
  const made = { sourceType: "uploaded", prompt: null, seed: null, model: null } as const;
  const about = { persona: { personality: [] }, attributes: {}, consent: null };
  const marks = { favourite: false, rating: null, position: null, copiedFrom: null };
  const use = { usageCount: 0, lastUsedAt: null };
  const times = { createdAt: DAY, updatedAt: DAY };
  const state = { name: "Siti", status: "ready", ...failure } as const;
  const base = {
    ...ids,
    ...pictures,
    ...file,
    ...made,
    ...about,
    ...marks,
    ...use,
    ...times,
    ...state,
  };
  return { ...base, ...given } as Avatar;
}

export function aGeneration(given: Partial<Generation> = {}): Generation {
  const state = { status: "processing", stage: "drawing", progress: 40, attempts: 1 } as const;
  const asked = { name: "Siti", prompt: "A shop owner", width: 1024, height: 1024, seed: 7 };
  const about = { persona: { personality: [] }, attributes: {}, sent: null };
  const money = { price: 15, refunded: false, errorCode: null, errorMessage: null };
  const ids = { id: "g1", kind: "avatar", userId: "u1", projectId: "p1", avatarId: null } as const;
  const times = { createdAt: DAY, updatedAt: DAY, completedAt: null, nextAttemptAt: null };
  const preview = { previewUrl: null, expiresAt: null, placeholder: null };
  const wait = { queuePosition: null, expectedAt: null, expectedSeconds: null };
  const chain = { retryOf: null, retriedAs: null };
  const more = { ...about, ...money, ...times, ...wait, ...chain, ...preview };
  return { ...ids, ...state, ...asked, ...more, ...given } as Generation;
}

export function aProductPicture(given: Partial<ProductPicture> = {}): ProductPicture {
  const failure = { failureCode: null, failureReason: null };
  const urls = { originalUrl: null, transparentUrl: null, thumbnailUrl: null, placeholder: null };
  const file = { width: null, height: null, bytes: null, contentType: null };
  const facts = { box: null, coverage: null, verdict: null, reasons: [], workId: null };
  const cutout = { status: "none", ...facts, ...failure, inUse: false } as const;
  const base = { id: "i1", status: "ready", dominantColor: null, cutout } as const;
  return { ...base, ...failure, ...urls, ...file, ...given } as ProductPicture;
}

/** A product; what is said of its picture is that of the first. */
export function aProduct(given: Partial<Product> = {}): Product {
  const pictures = given.pictures ?? [];
  const {
    id: _,
    width: _w,
    height: _h,
    bytes: _b,
    contentType: _c,
    ...first
  } = pictures[0] ?? aProductPicture({ status: "none" });
  const facts = { sku: null, category: null, subcategory: null, productType: null };
  const more = { placement: null, price: null, description: null, tags: [], brandKitId: null };
  const use = { usageCount: 0, lastUsedAt: null, version: 0 };
  const times = { createdAt: DAY, updatedAt: DAY, trashedAt: null };
  const base = { id: "d1", userId: "u1", name: "Madu", pictures };
  return { ...base, ...facts, ...more, ...use, ...times, ...first, ...given } as Product;
}

export function aWork(given: Partial<Work> = {}): Work {
  const what = { id: "w1", appId: "avatar-creator", kind: "avatar", name: "Siti", projectId: "p1" };
  const state = {
    status: "processing",
    stage: "drawing",
    progress: 40,
    done: 0,
    total: 1,
  } as const;
  const trouble = { failed: 0, refunded: 0, errorCode: null, errorMessage: null };
  return { ...what, ...state, ...trouble, createdAt: DAY, endedAt: null, ...given };
}

export function aPreset(given: Partial<Preset> = {}): Preset {
  const name = { id: "Penjahit", en: "Tailor" };
  const description = { id: "Meteran di leher.", en: "A tape around the neck." };
  const background = { id: "Menjahit.", en: "Sews." };
  const persona = { name: "Bu Yanti", age: 51, personality: ["precise"], background };
  const words = { name, description, prompt: "A tailor at her sewing machine" };
  const base = { id: "tailor", category: "trade", attributes: {}, usageCount: 0 } as const;
  return { ...base, ...words, persona, ...given };
}

export function someTokens(given: Partial<Tokens> = {}): Tokens {
  const base = { accessToken: "access-1", refreshToken: "refresh-1", email: "siti@lumiku.example" };
  return { ...base, expiresAt: 3_600_000, ...given };
}

/** A token store in memory, of which tests can see what it holds. */
export function memoryStore(tokens: Tokens | null): TokenStore {
  let held = tokens;
  return {
    read: () => held,
    write: (next) => {
      held = next;
    },
    watch: () => undefined,
  };
}
