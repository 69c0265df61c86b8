import type { Project, ProjectChange, ProjectCreate } from "@/api/pose-generator/types";

/** What the form of a project holds. */
export interface Values {
  name: string;
  description: string;
  /** Empty for none; null while nobody has chosen. */
  brandKitId: string | null;
}

export const BLANK: Values = { name: "", description: "", brandKitId: null };

export function valuesOf({ name, description, brandKitId }: Project): Values {
  return { name, description: description ?? "", brandKitId: brandKitId ?? "" };
}

export function toCreate(values: Values): ProjectCreate {
  const { name, description, brandKitId } = trimmed(values);
  return { name, ...(description && { description }), ...(brandKitId && { brandKitId }) };
}

/** Returns what was changed; what was emptied is null. */
export function changeOf(project: Project, values: Values): ProjectChange {
  const { name, description, brandKitId } = trimmed(values);
  const before = valuesOf(project);
  return {
    ...(name !== before.name && { name }),
    ...(description !== before.description && { description: description || null }),
    ...(brandKitId !== before.brandKitId && { brandKitId: brandKitId || null }),
  };
}

function trimmed({ name, description, brandKitId }: Values): Values {
  return { name: name.trim(), description: description.trim(), brandKitId };
}
