import type { PictureType } from "./picture-facts";

/** A picture on its way. */
export interface Upload {
  id: string;
  /** What it belongs to once it has arrived, for example a project. */
  target: string;
  name: string;
  file: File;
  type: PictureType;
  /** Whether to make it smaller before it is sent. */
  shrinks: boolean;
  /** Whether to send it although the person has it already. */
  anyway: boolean;
  /** What the app asked about it, for its own `reserve`. */
  about: unknown;
  /** What it becomes, once that is reserved and paid. */
  itemId: string | null;
  step: Step;
}

export type Step =
  | { kind: "waiting" }
  | { kind: "preparing" }
  | { kind: "sending"; sent: number }
  | { kind: "sent" }
  | { kind: "failed"; error: unknown }
  | { kind: "cancelling" };

export function isAtWork({ step }: Upload): boolean {
  return step.kind === "preparing" || step.kind === "sending" || step.kind === "cancelling";
}

/** Whether leaving the page would lose something. */
export function isUnsent(upload: Upload): boolean {
  return upload.step.kind === "waiting" || isAtWork(upload);
}
