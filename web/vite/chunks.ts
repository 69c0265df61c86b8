/**
 * What every visit needs comes in three chunks instead of thirty small ones: what sends the first
 * requests; the app, which runs while the last one is still coming; and what draws it, React DOM.
 * Paths from `node_modules` or from this folder.
 */
export const chunks = [
  chunk("first", 3, [
    "preload-helper",
    "src/main\\.",
    "src/api/(pages|read|[\\w-]+/(app|first-reads|reads))\\.",
    "src/config/load-config\\.",
    "src/app/(early-reads|features|first-reads|first-screen|screens)\\.",
    "src/features/[\\w-]+/(feature|library-reads|paths)\\.",
    "src/lib/(formats|i18n/language|month|paths|phone|session/tokens|storage)\\.",
  ]),
  chunk("app", 2, [
    "node_modules/(react|react-router|i18next|react-i18next|react-error-boundary)/",
    "node_modules/react-dom/(index|cjs/react-dom)\\.",
    "node_modules/@tanstack/(react-query|query-core)/(?!.*(queriesObserver|useQueries)\\.)",
    "node_modules/(openapi-fetch|thumbhash)/",
    "node_modules/lucide-react/dist/esm/icons/(arrow-left|chart-column|check|chevron-down|ellipsis-vertical|list-todo|pencil|plus|sparkles|trash-2|upload|x)\\.",
    "src/api/((?!purge-all|request-row|trash|usage)[\\w.-]+$|(accounts|avatar-creator|catalogue)/(?!(consents|exports|find|first-steps|ledger|orders|organise|persona-examples|presets|previews|prompt|trash|trash-avatars|uploads|usage|work)\\.))",
    "src/(config/|app/shell/|features/[\\w-]+/navigation\\.)",
    "src/app/(App|asks|lazy-part|navigation|open|prepare-pictures|queries|routes|services)\\.",
    "src/lib/(api-error|busy|error-text|format|keys|loaded-pictures|page-title|pick-pictures|placeholder|theme)\\.",
    "src/lib/session/(?!cognito)",
    "src/ui/(BackLink|Badge|BusyBar|Button|Card|EmptyState|ErrorState|Menu|PageHeader|Picture|Progress|Section|Skeleton|later|toast)\\.",
    "src/features/avatar-creator/projects/LaterProjectDialog\\.",
    "src/foundation/(trash/offer-undo|uploads/handover|work/app-work)\\.",
  ]),
  chunk("draws", 1, [
    "node_modules/(react-dom/(client|cjs/react-dom-client)|scheduler/)",
    "src/app/mount\\.",
  ]),
  chunk("toaster", 0, ["node_modules/sonner/", "src/ui/(Toaster|toast-foot|toast-hover)\\."]),
  chunk("grid", 1, [
    "src/api/brand-kit/brand-name\\.",
    "src/foundation/(filters/(?!FilterSheet|NoMatch|locales)|grid/(?!CardDrag|GridMenu|shortcuts))",
    "src/foundation/selection/(?!MovingBar|SelectionBar|locales|selection-)",
    "src/foundation/uploads/(UploadArea|later-queue|preview|unload-guard|upload|uploads|use-page-drop)\\.",
  ]),
  chunk("library", 0, [
    "src/features/avatar-creator/library/(?!AvatarFilters|CardMenu|CardStatus|EmptyLibrary|NoMatch|OpinionMarks|RenameDialog|SelectedAvatars|Stars|UsedAvatars|position|shortcuts|values)",
    "src/features/avatar-creator/generate/words\\.",
  ]),
  ...["id", "en"].flatMap((language) => [
    chunk(`texts-${language}`, 0, [`/locales/${language}/(common|errors|filters|selection)\\.`]),
    chunk(`library-${language}`, 0, [`/locales/${language}/(library|subject)\\.`]),
  ]),
];

function chunk(name: string, priority: number, modules: readonly string[]) {
  return { name, priority, test: new RegExp(modules.join("|").replaceAll("/", "[\\\\/]")) };
}
