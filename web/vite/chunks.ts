/**
 * What every visit needs comes in two chunks instead of thirty small ones: what asks for data, and
 * leaves first, and what draws it. Paths from `node_modules` or from this folder.
 */
export const chunks = [
  chunk("asks", 2, [
    "rolldown-runtime",
    "preload-helper",
    "node_modules/react/",
    "node_modules/@tanstack/(react-query|query-core)/",
    "node_modules/openapi-fetch/",
    "src/(api/(?!request-row|trash-avatars)|config/)",
    "src/app/(services|queries|first-screen|find-screen|screens|preload-pictures)\\.",
    "src/lib/(api-error|loaded-pictures|paths|storage|theme|i18n/language)\\.",
    "src/lib/session/(?!cognito)",
  ]),
  chunk("draws", 1, [
    "node_modules/(react-dom|react-router|i18next|react-i18next|react-error-boundary)/",
    "node_modules/lucide-react/dist/esm/icons/(chart-column|chevron-down|ellipsis-vertical|pencil|plus|sparkles|trash-2|x)\\.",
    "src/app/(mount|App|routes|lazy-part)\\.",
    "src/app/shell/",
    "src/lib/(busy|format|page-title|placeholder|error-text)\\.",
    "src/ui/(Badge|BusyBar|Button|Card|EmptyState|ErrorState|Menu|PageHeader|Picture|Progress|Section|Skeleton|later|toast)\\.",
    "src/features/avatar-creator/(projects/LaterProjectDialog|trash/offer-undo|upload/names)\\.",
  ]),
  chunk("library", 0, [
    "src/features/avatar-creator/library/(?!CardMenu|FilterSheet|RenameDialog|MovingBar|SelectionBar|selection-|use-trash-many)",
    "src/features/avatar-creator/generate/suggestions\\.",
  ]),
  ...["id", "en"].map((language) =>
    chunk(`texts-${language}`, 0, [
      `src/locales/${language}/(common|dashboard|errors|generations|library|projects|subject|upload)\\.`,
    ]),
  ),
];

function chunk(name: string, priority: number, modules: readonly string[]) {
  return { name, priority, test: new RegExp(modules.join("|").replaceAll("/", "[\\\\/]")) };
}
