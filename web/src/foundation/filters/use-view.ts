import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { readView, type View, writeView } from "@/features/avatar-creator/library/view";

/** The view that the address asks for, and how to change it. */
export function useView(): [View, (change: Partial<View>) => void] {
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => readView(address), [address]);
  const change = useCallback(
    (change: Partial<View>) => {
      const write = (now: URLSearchParams) => writeView(now, { ...readView(now), ...change });
      setAddress(write, { replace: true });
    },
    [setAddress],
  );
  return [view, change];
}
