import type { BatchOrder, Ratio } from "@/api/pose-generator/batch-types";
import { MOST, type Poses, totalOf } from "../picker/poses";

export const LONGEST = { words: 500, scene: 200 } as const;
export const RATIOS = ["1:1", "4:5", "3:4", "9:16", "16:9"] as const satisfies readonly Ratio[];
export const PILOTS = [0, 4, 8, 16] as const;
/** The shares of failures above which a batch can be told to pause; 1 never does. */
export const STOPS = [0.1, 0.2, 0.5, 1] as const;
/** Stands for a scene in the person's own words. */
export const OWN = "own";

const USUAL = { pilot: 8, above: 20, stop: 0.2 } as const;
const LARGEST_SEED = 2 ** 32 - 1;

/** The order form as it stands. Empty is not given. */
export interface Draft {
  avatarId: string;
  productId: string;
  poses: Poses;
  /** The id of a scene, or `OWN`: then `sceneWords` says it. */
  scene: string;
  sceneWords: string;
  words: string;
  ratio: Ratio;
  /** How many are made before the person decides; null while they leave that to us. */
  pilot: number | null;
  stopAfter: number;
  seed: string;
}

export const BLANK: Draft = {
  avatarId: "",
  productId: "",
  poses: { templateIds: [], distribution: {} },
  scene: "",
  sceneWords: "",
  words: "",
  ratio: "3:4",
  pilot: null,
  stopAfter: USUAL.stop,
  seed: "",
};

/** How many are made before the person decides, unless they say otherwise. */
export function usualPilot(total: number): number {
  return total > USUAL.above ? USUAL.pilot : 0;
}

/** Returns the pilot that the person chose; null also when fewer are ordered by now than it has. */
export function chosenPilot({ pilot, poses }: Draft): number | null {
  return pilot !== null && pilot < totalOf(poses) ? pilot : null;
}

/** What keeps a draft from being ordered; fields are called as in `Draft`. */
export type Problem =
  | { kind: "avatarMissing" | "avatarGone"; field: "avatarId" }
  | { kind: "productGone" | "productUncut"; field: "productId" }
  | { kind: "posesMissing" | "posesGone"; field: "poses" }
  | { kind: "tooMany"; field: "poses" }
  | { kind: "tooLong"; field: "words" | "sceneWords" }
  | { kind: "seedWrong"; field: "seed" };

/** What has become of the things that a draft names. */
export interface Named {
  avatarGone: boolean;
  productGone: boolean;
  productUncut: boolean;
  posesGone: boolean;
}

/** Returns what is wrong, in the order of the form. */
export function problemsOf(draft: Draft, named: Named): Problem[] {
  const total = totalOf(draft.poses);
  const problems: (Problem | false)[] = [
    !draft.avatarId && { kind: "avatarMissing", field: "avatarId" },
    named.avatarGone && { kind: "avatarGone", field: "avatarId" },
    named.productGone && { kind: "productGone", field: "productId" },
    named.productUncut && { kind: "productUncut", field: "productId" },
    draft.scene === OWN &&
      isLonger(draft.sceneWords, LONGEST.scene) && { kind: "tooLong", field: "sceneWords" },
    isLonger(draft.words, LONGEST.words) && { kind: "tooLong", field: "words" },
    total === 0 && { kind: "posesMissing", field: "poses" },
    named.posesGone && { kind: "posesGone", field: "poses" },
    total > MOST && { kind: "tooMany", field: "poses" },
    !isSeed(draft.seed.trim()) && { kind: "seedWrong", field: "seed" },
  ];
  return problems.filter((problem) => problem !== false);
}

/** Returns the order for a draft without problems. */
export function toOrder(projectId: string, draft: Draft): BatchOrder {
  const { avatarId, productId, poses, ratio, stopAfter } = draft;
  const pilot = chosenPilot(draft);
  const scene = draft.scene === OWN ? draft.sceneWords.trim() : draft.scene;
  const words = draft.words.trim();
  const seed = draft.seed.trim();
  return {
    projectId,
    avatarId,
    templateIds: [...poses.templateIds],
    distribution: { ...poses.distribution },
    ratio,
    stopAfterFailures: stopAfter,
    ...(productId && { productId }),
    ...(scene && { scene }),
    ...(words && { basePrompt: words }),
    ...(pilot !== null && { pilot }),
    ...(seed && { seed: Number(seed) }),
  };
}

/**
 * Returns the poses with `total` pictures: all that were picked, of each category its share of the
 * rest. Where there are only picked ones, they do not become more.
 */
export function resized({ templateIds, distribution }: Poses, total: number): Poses {
  const picked = templateIds.slice(0, total);
  const room = total - picked.length;
  const drawn = totalOf({ templateIds: [], distribution });
  const shares = Object.entries(distribution).map(([category, count]) => {
    const share = (count * room) / drawn;
    return { category, count: Math.floor(share), rest: share % 1 };
  });
  const left = room - shares.reduce((sum, { count }) => sum + count, 0);
  for (const share of shares.toSorted((a, b) => b.rest - a.rest).slice(0, left)) share.count += 1;
  const kept = shares.filter(({ count }) => count > 0);
  return {
    templateIds: picked,
    distribution: Object.fromEntries(kept.map(({ category, count }) => [category, count])),
  };
}

function isLonger(text: string, most: number): boolean {
  return [...text.trim()].length > most;
}

function isSeed(text: string): boolean {
  return text === "" || (/^\d+$/.test(text) && Number(text) <= LARGEST_SEED);
}
