import { type ComponentType, type ReactNode, useEffect, useReducer, useRef } from "react";
import { useTranslation } from "react-i18next";
import { whileBusy } from "@/lib/busy";
import { toast } from "./toast";

interface Openable {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

interface LaterPart<Props> {
  (props: Props): ReactNode;
  /** Loads the code ahead, so that the part is drawn as soon as it is opened. */
  prepare: () => Promise<void>;
}

/**
 * A dialog or menu whose code is loaded when it is first opened; until then `Before` stands there.
 * When loading fails it closes and says so; the next opening tries again.
 */
export function later<Props extends Openable>(
  load: () => Promise<ComponentType<Props>>,
  Before?: ComponentType<Props>,
): LaterPart<Props> {
  let Part: ComponentType<Props> | undefined;
  const prepare = async () => {
    Part ??= await load();
  };
  function Later(props: Props) {
    const { t } = useTranslation();
    const [, drawAgain] = useReducer((count: number) => count + 1, 0);
    const close = useRef(() => {});
    close.current = () => {
      props.onOpenChange(false);
      void toast.failed(t("notLoaded"));
    };
    // Exchanged only by an opening: what stands there may have the focus.
    const opened = useRef(false);
    opened.current ||= props.open;
    const wanted = props.open && !Part;
    useEffect(() => {
      if (!wanted) return;
      whileBusy(prepare()).then(drawAgain, () => close.current());
    }, [wanted]);
    if (Part && opened.current) return <Part {...props} />;
    return Before ? <Before {...props} /> : null;
  }
  return Object.assign(Later, { prepare });
}
