import type { components } from "../schema";

type Schemas = components["schemas"];

/** An order of pictures and how far it is; on the wire it is a generation. */
export type Batch = Schemas["PoseBatchOut"];
export type BatchStatus = Batch["status"];
export type Ratio = Batch["ratio"];
/** One picture of a batch. */
export type Result = Schemas["PoseResultOut"];
export type ResultStatus = Result["status"];
export type Verdict = NonNullable<Result["verdict"]>;
export type Quote = Schemas["PoseQuoteOut"];
export type Chip = Schemas["PoseChipOut"];
export type BatchOrder = Pick<Schemas["PoseOrder"], "projectId" | "avatarId"> &
  Partial<Schemas["PoseOrder"]>;
export type ResultExport = Partial<Schemas["PoseExport"]>;
