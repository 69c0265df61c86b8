import { lazy, Suspense } from "react";

// It comes after the first screen, and without it the rest still stands.
const SearchButton = lazy(() =>
  import("./SearchButton").then(
    ({ SearchButton }) => ({ default: SearchButton }),
    () => ({ default: Place }),
  ),
);

/** The button of the search with its keys, or the place that is kept for it. */
export function Search() {
  return (
    <Suspense fallback={<Place />}>
      <SearchButton />
    </Suspense>
  );
}

function Place() {
  return <span className="size-11 rounded-full border border-line bg-surface lg:mr-auto lg:w-72" />;
}
