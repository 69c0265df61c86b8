import { lazy } from "react";

// Few pictures have one. They lie over their picture, so that nothing moves when they come.

export const ConsentMark = lazy(async () => {
  const { ConsentMark } = await import("../consents/ConsentMark");
  return { default: ConsentMark };
});

export const CardStatus = lazy(async () => {
  const { CardStatus } = await import("./CardStatus");
  return { default: CardStatus };
});

export const OpinionMarks = lazy(async () => {
  const { OpinionMarks } = await import("./OpinionMarks");
  return { default: OpinionMarks };
});
