import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

/** How a view of a list is written into an address; the rest of the address stays as it is. */
export interface ViewInAddress<View> {
  read: (address: URLSearchParams) => View;
  write: (address: URLSearchParams, view: View) => URLSearchParams;
}

/** The view that the address asks for, and how to change it. `inAddress` is always the same. */
export function useAddressView<View>(
  inAddress: ViewInAddress<View>,
): [View, (change: Partial<View>) => void] {
  const { read, write } = inAddress;
  const [address, setAddress] = useSearchParams();
  const view = useMemo(() => read(address), [address, read]);
  const change = useCallback(
    (change: Partial<View>) => {
      // Not as it was drawn last: another change may be on its way to the screen.
      const now = new URLSearchParams(window.location.search);
      setAddress(write(now, { ...read(now), ...change }), { replace: true });
    },
    [setAddress, read, write],
  );
  return [view, change];
}
