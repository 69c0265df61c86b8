/** The order of the 18 keypoints, OpenPose's: what a number in a list of them stands for. */
export const JOINTS = [
  "nose",
  "neck",
  "rightShoulder",
  "rightElbow",
  "rightWrist",
  "leftShoulder",
  "leftElbow",
  "leftWrist",
  "rightHip",
  "rightKnee",
  "rightAnkle",
  "leftHip",
  "leftKnee",
  "leftAnkle",
  "rightEye",
  "leftEye",
  "rightEar",
  "leftEar",
] as const;

export type Joint = (typeof JOINTS)[number];

export const COUNT = JOINTS.length;

export const NOSE = 0;
export const NECK = 1;
export const SHOULDER = { right: 2, left: 5 } as const;
export const ELBOW = { right: 3, left: 6 } as const;
export const WRIST = { right: 4, left: 7 } as const;
export const HIP = { right: 8, left: 11 } as const;
export const KNEE = { right: 9, left: 12 } as const;
export const ANKLE = { right: 10, left: 13 } as const;
export const EYES = [14, 15] as const;
export const EARS = [16, 17] as const;

export type Side = "right" | "left";
