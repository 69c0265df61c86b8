import type { Avatar, AvatarChange } from "@/api/avatar-creator/types";
import {
  fromSubject,
  LONGEST_NAME,
  lengthOf,
  type SubjectDraft,
  type SubjectField,
  subjectChange,
  wrongFields,
} from "../generate/subject";

/** The edit form as it stands. */
export interface Edits {
  /** The avatar as it was when the form was filled with it. */
  from: Avatar;
  name: string;
  subject: SubjectDraft;
  /** Empty for none. */
  brandKitId: string;
}

export function editsOf(avatar: Avatar): Edits {
  return {
    from: avatar,
    name: avatar.name,
    subject: fromSubject(avatar),
    brandKitId: avatar.brandKitId ?? "",
  };
}

export function isChanged(edits: Edits): boolean {
  return Object.keys(toChange(edits)).length > 0;
}

export type EditProblem = "nameMissing" | "tooLong" | "ageWrong";

/** Returns what is wrong, by field. */
export function editProblems({ name, subject }: Edits) {
  const problems = new Map<"name" | SubjectField, EditProblem>();
  if (!name.trim()) problems.set("name", "nameMissing");
  if (lengthOf(name) > LONGEST_NAME) problems.set("name", "tooLong");
  for (const field of wrongFields(subject)) {
    problems.set(field, field === "persona.age" ? "ageWrong" : "tooLong");
  }
  return problems;
}

/** Returns what is sent: what was changed, and null for what was emptied. */
export function toChange({ from, name, subject, brandKitId }: Edits): AvatarChange {
  const given = name.trim();
  return {
    ...(given !== from.name && { name: given }),
    ...(brandKitId !== (from.brandKitId ?? "") && { brandKitId: brandKitId || null }),
    ...subjectChange(fromSubject(from), subject),
  };
}
