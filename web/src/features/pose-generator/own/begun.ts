import type { Template } from "@/api/pose-generator/types";
import { seenFrom } from "../figure/points";
import { cutAround, framed } from "./frame";
import { type Keypoints, problemOf } from "./keypoints";
import { keypointsOf } from "./landmarks";
import { type JsonProblem, readPose } from "./pose-json";

/** What somebody begins to edit. */
export interface Begun {
  keypoints: Keypoints;
  /** The address of the photo behind it. */
  photo: string | null;
}

export type BeginProblem = JsonProblem | "notPhoto" | "nobody" | "noModel";

export function fromTemplate({ keypoints }: Template): Begun {
  return { keypoints: seenFrom(keypoints), photo: null };
}

export async function fromFile(file: File): Promise<Begun | BeginProblem> {
  const read = readPose(await file.text());
  return typeof read === "string" ? read : { keypoints: read, photo: null };
}

/** Finds the pose of the person in a photo, which never leaves the browser. */
export async function fromPhoto(file: File): Promise<Begun | BeginProblem> {
  const { readPhoto, cutOf } = await import("./photo");
  const photo = await readPhoto(file);
  if (!photo) return "notPhoto";
  const landmarks = await landmarksIn(photo);
  if (landmarks === undefined) return "noModel";
  const points = landmarks && keypointsOf(landmarks, photo);
  if (!points?.some(Boolean)) return "nobody";
  const cut = cutAround(points);
  const keypoints = framed(points, cut);
  if (problemOf(keypoints)) return "nobody";
  return { keypoints, photo: await cutOf(photo, cut) };
}

async function landmarksIn(photo: HTMLCanvasElement) {
  try {
    const { findLandmarks } = await import("./find-landmarks");
    return await findLandmarks(photo);
  } catch {
    return undefined; // no connection, or a browser without WebGL
  }
}
