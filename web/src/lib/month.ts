/** When this month began where the person is, in ISO 8601; the server cannot know. */
export function startOfMonth(now: Date = new Date()): string {
  return new Date(now.getFullYear(), now.getMonth()).toISOString();
}
