import type { Pose as PoseModel, Results } from "@mediapipe/pose";
import scriptUrl from "@mediapipe/pose/pose.js?url";
import modelUrl from "@mediapipe/pose/pose_landmark_lite.tflite?url";
import assetsUrl from "@mediapipe/pose/pose_solution_packed_assets.data?url";
import loaderUrl from "@mediapipe/pose/pose_solution_packed_assets_loader.js?url";
import wasmJsUrl from "@mediapipe/pose/pose_solution_simd_wasm_bin.js?url";
import wasmUrl from "@mediapipe/pose/pose_solution_simd_wasm_bin.wasm?url";
import graphUrl from "@mediapipe/pose/pose_web.binarypb?url";
import type { Landmark } from "./landmarks";

// What the package asks for by name. Its build without SIMD is left out: no browser of ours needs it.
const FILES: Readonly<Record<string, string>> = {
  "pose_solution_packed_assets_loader.js": loaderUrl,
  "pose_solution_packed_assets.data": assetsUrl,
  "pose_solution_simd_wasm_bin.js": wasmJsUrl,
  "pose_solution_simd_wasm_bin.wasm": wasmUrl,
  "pose_landmark_lite.tflite": modelUrl,
  "pose_web.binarypb": graphUrl,
};
const LITE = 0;
const LEAST_SURE = 0.4;

type ModelWindow = Window & { Pose?: typeof PoseModel };

let loading: Promise<PoseModel> | null = null;

/**
 * Finds a person in a picture: 33 places of the body, null when there is nobody. All of it happens
 * here in the browser. The first call loads 12 MB: the model, and what runs it.
 */
export async function findLandmarks(picture: HTMLCanvasElement): Promise<Landmark[] | null> {
  loading ??= load();
  try {
    const model = await loading;
    let found: Landmark[] | null = null;
    model.onResults(({ poseLandmarks }: Results) => {
      found = poseLandmarks ?? null;
    });
    model.reset();
    await model.send({ image: picture as unknown as HTMLImageElement });
    return found;
  } catch (error) {
    loading = null;
    throw error;
  }
}

async function load(): Promise<PoseModel> {
  await runScript(scriptUrl);
  const { Pose } = window as ModelWindow;
  if (!Pose) throw new Error("The script brought no model.");
  const model = new Pose({ locateFile: (name) => FILES[name] ?? name });
  model.setOptions({
    modelComplexity: LITE,
    smoothLandmarks: false,
    minDetectionConfidence: LEAST_SURE,
  });
  await model.initialize();
  return model;
}

// The package is no module: it puts what it has into the window.
function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("The script cannot be loaded.")));
    document.head.append(script);
  });
}
