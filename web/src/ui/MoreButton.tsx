import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";

interface MoreButtonProps {
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
}

/** Loads the next page of a list when it comes near, or on a press; nothing when there is none. */
export function MoreButton({ list }: MoreButtonProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const waits = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;

  useEffect(() => {
    if (!waits || !button.current) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchNextPage(), {
      rootMargin: "400px",
    });
    near.observe(button.current);
    return () => near.disconnect();
  }, [waits, fetchNextPage]);

  if (!hasNextPage) return null;
  return (
    <Button
      ref={button}
      variant="secondary"
      className="justify-self-center"
      busy={isFetchingNextPage}
      onClick={() => fetchNextPage()}
    >
      {t("more")}
    </Button>
  );
}
