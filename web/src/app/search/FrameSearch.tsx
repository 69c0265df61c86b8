import { Palette } from "@/foundation/search/Palette";
import { useSignOut } from "@/lib/session/context";
import { featureSources } from "./feature-sources";
import { frameSources } from "./frame-sources";

interface FrameSearchProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The search over all that the features let be found, the screens, and what can be set. */
export function FrameSearch(state: FrameSearchProps) {
  const signOut = useSignOut();
  return <Palette sources={[...featureSources(), ...frameSources(signOut)]} {...state} />;
}
