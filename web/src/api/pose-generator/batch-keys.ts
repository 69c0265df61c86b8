import { APP_ID } from "./app";

/** The batches of a project. */
export const batchListKey = (projectId: string) => [APP_ID, "batches", projectId];
// The rest is not under the app's id: at the end of any work that is read again.
export const batchLooksKey = (projectId: string) => ["batch-looks", projectId];
export const batchKey = (batchId: string) => ["batch", batchId];
export const resultsKey = (batchId: string) => ["batch-results", batchId];
