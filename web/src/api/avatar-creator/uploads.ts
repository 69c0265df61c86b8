import { ApiError, isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import type { Api } from "../client";
import type { UploadForm } from "../media/send-picture";
import type { components } from "../schema";
import { BASE } from "./app";
import type { Avatar, Consent } from "./types";

type UploadBody = components["schemas"]["AvatarUpload"];
export type Reservation = Pick<UploadBody, "name" | "fileName" | "contentType" | "size"> &
  Partial<Pick<UploadBody, "sha256" | "allowDuplicate" | "brandKitId">> & {
    consent?: Consent | undefined;
  };

interface Reserved {
  avatar: Avatar;
  upload: UploadForm;
}

/** How many can be reserved, or looked for, together. */
export const MOST_TOGETHER = 50;

/** Reserves and pays an avatar, and has the upload of its picture signed. */
export async function reserveUpload(
  api: Api,
  projectId: string,
  reservation: Reservation,
): Promise<Reserved> {
  return answer(
    api.POST(`${BASE}/projects/{project_id}/avatars/upload`, {
      params: { path: { project_id: projectId } },
      body: reservation as UploadBody,
    }),
  );
}

/** Reserves up to 50 together, for one charge; returns what became of each, in their order. */
export async function reserveUploads(
  api: Api,
  projectId: string,
  reservations: readonly Reservation[],
): Promise<(Reserved | ApiError)[]> {
  const { uploads } = await answer(
    api.POST(`${BASE}/projects/{project_id}/avatars/upload-batch`, {
      params: { path: { project_id: projectId } },
      body: { files: reservations as UploadBody[] },
    }),
  );
  return uploads.map((outcome) => ("avatar" in outcome ? outcome : refusalOf(outcome)));
}

/** Signs the upload of an avatar anew that still waits for its picture. */
export async function signAgain(api: Api, id: string): Promise<UploadForm> {
  const params = { path: { avatar_id: id } };
  return (await answer(api.POST(`${BASE}/avatars/{avatar_id}/upload-form`, { params }))).upload;
}

/** Returns the avatars that the person has already of these files, by their SHA-256. */
export async function findDuplicates(
  api: Api,
  sha256: readonly string[],
): Promise<Map<string, Avatar>> {
  const body = { sha256: [...sha256] };
  const { duplicates } = await answer(api.POST(`${BASE}/duplicates`, { body }));
  return new Map(duplicates.map(({ sha256, avatar }) => [sha256, avatar]));
}

function refusalOf({ error, code }: components["schemas"]["RefusedOut"]): ApiError {
  const kind = code === "duplicate" ? "conflict" : "invalid";
  return new ApiError(error, { kind, code, status: kind === "conflict" ? 409 : 400 });
}

/** Removes an avatar for good. One whose picture has not come gives its price back. */
export async function discardAvatar(api: Api, id: string): Promise<void> {
  const avatar = { params: { path: { avatar_id: id } } };
  const trashed = { params: { path: { trashed_id: id } } };
  await goneIsFine(answer(api.DELETE(`${BASE}/avatars/{avatar_id}`, avatar)));
  await goneIsFine(answer(api.DELETE(`${BASE}/trash/{trashed_id}`, trashed)));
}

async function goneIsFine(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!isOfKind(error, "not-found")) throw error;
  }
}
