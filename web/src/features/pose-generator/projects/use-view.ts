import { useAddressView } from "@/foundation/filters/use-address-view";
import { readView, writeView } from "./view";

const IN_ADDRESS = { read: readView, write: writeView };

/** The view that the address asks for, and how to change it. */
export function useView() {
  return useAddressView(IN_ADDRESS);
}
