import { useCallback, useMemo } from "react";
import { useParams } from "react-router";
import { useAddressView } from "@/foundation/filters/use-address-view";
import { keepSort, keptSort } from "./kept-sort";
import { readView, type View, writeView } from "./view";

/** The view that the address asks for, else in the order chosen last, and how to change it. */
export function useView() {
  const { projectId = "" } = useParams();
  const inAddress = useMemo(() => {
    const read = (address: URLSearchParams) => readView(address, keptSort(projectId));
    return { read, write: writeView };
  }, [projectId]);
  const [view, change] = useAddressView(inAddress);
  const changeAndKeep = useCallback(
    (part: Partial<View>) => {
      if (part.sort) keepSort(projectId, part.sort);
      change(part);
    },
    [projectId, change],
  );
  return [view, changeAndKeep] as const;
}
