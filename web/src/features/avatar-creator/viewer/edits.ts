import type { Avatar, AvatarChange } from "@/api/avatar-creator/types";
import {
  fromSubject,
  LONGEST_NAME,
  lengthOf,
  type SubjectDraft,
  type SubjectField,
  toSubject,
  wrongFields,
} from "../generate/subject";

/** The edit form as it stands. */
export interface Edits {
  name: string;
  subject: SubjectDraft;
}

export function editsOf(avatar: Avatar): Edits {
  return { name: avatar.name, subject: fromSubject(avatar) };
}

export function isChanged(avatar: Avatar, edits: Edits): boolean {
  return JSON.stringify(editsOf(avatar)) !== JSON.stringify(edits);
}

export type EditProblem = "nameMissing" | "tooLong" | "ageWrong" | "cannotEmpty";

/** Returns what is wrong, by field. The server takes "nothing given" as "leave it as it is". */
export function editProblems(avatar: Avatar, { name, subject }: Edits) {
  const problems = new Map<"name" | SubjectField, EditProblem>();
  if (!name.trim()) problems.set("name", "nameMissing");
  if (lengthOf(name) > LONGEST_NAME) problems.set("name", "tooLong");
  for (const field of wrongFields(subject)) {
    problems.set(field, field === "persona.age" ? "ageWrong" : "tooLong");
  }
  const before = fromSubject(avatar);
  for (const field of Object.keys(before) as SubjectField[]) {
    if (before[field].length > 0 && isEmpty(subject[field])) problems.set(field, "cannotEmpty");
  }
  return problems;
}

export function toChange({ name, subject }: Edits): AvatarChange {
  return { name: name.trim(), ...toSubject(subject) };
}

function isEmpty(value: string | string[]): boolean {
  return typeof value === "string" ? value.trim() === "" : value.length === 0;
}
