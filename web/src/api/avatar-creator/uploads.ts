import { isOfKind } from "@/lib/api-error";
import { answer } from "../answer";
import type { Api } from "../client";
import type { UploadForm } from "../media/send-picture";
import type { components } from "../schema";
import { BASE } from "./app";
import type { Avatar } from "./types";

type UploadBody = components["schemas"]["AvatarUpload"];
export type Reservation = Pick<UploadBody, "name" | "fileName" | "contentType" | "size">;

/** Reserves and pays an avatar, and has the upload of its picture signed. */
export async function reserveUpload(
  api: Api,
  projectId: string,
  reservation: Reservation,
): Promise<{ avatar: Avatar; upload: UploadForm }> {
  return answer(
    api.POST(`${BASE}/projects/{project_id}/avatars/upload`, {
      params: { path: { project_id: projectId } },
      body: reservation,
    }),
  );
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
