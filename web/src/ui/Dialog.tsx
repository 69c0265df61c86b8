import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, type RefObject, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { Button } from "./Button";
import { useDialogFocus } from "./dialog-focus";
import { DIALOG_FOOT, useToastsBeside, useToastsOverDialog } from "./dialog-toasts";

const SHAPES = {
  dialog:
    "inset-x-0 bottom-0 max-h-[92dvh] rounded-t-3xl pb-[max(1.25rem,env(safe-area-inset-bottom))] sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-full sm:max-w-md sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-3xl sm:pb-6",
  top: "inset-0 grid-rows-[auto_minmax(0,1fr)] sm:inset-x-0 sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:h-[min(34rem,76dvh)] sm:max-w-xl sm:rounded-3xl",
  sheet:
    "inset-x-0 bottom-0 max-h-[92dvh] rounded-t-3xl pb-[max(1.25rem,env(safe-area-inset-bottom))] sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-full sm:max-w-lg sm:rounded-none sm:rounded-l-3xl sm:pb-6",
  page: "inset-0 pb-0 [--bar-below:9rem] short:[--bar-below:0px] sm:left-auto sm:w-full sm:max-w-2xl sm:rounded-l-3xl sm:pb-0",
} as const;

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string | undefined;
  /**
   * `dialog` and `sheet` rise from the bottom on phones; `page` and `top` fill them. On wide screens
   * `sheet` and `page` are side panels; `top` keeps its size, whatever is found in it.
   */
  shape?: keyof typeof SHAPES;
  children: ReactNode;
}

/**
 * A modal dialog with managed focus. It has its own backdrop and scroll lock: Radix's overlay
 * would add a style tag, which the Content-Security-Policy refuses.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  shape = "dialog",
  children,
}: DialogProps) {
  const { t } = useTranslation();
  const content = useRef<HTMLDivElement>(null);
  const focus = useDialogFocus(content);
  const toasts = useToastsOverDialog();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div
          data-scroll-lock
          className="fixed inset-0 z-50 animate-fade bg-black/55 backdrop-blur-[2px]"
        />
        <Radix.Content
          ref={content}
          {...focus}
          {...toasts}
          {...(!description && { "aria-describedby": undefined })}
          className={classNames(
            "fixed z-50 grid animate-rise gap-5 overflow-y-auto overscroll-contain bg-surface p-5 shadow-float outline-none sm:p-6",
            (shape === "sheet" || shape === "page") && "content-start",
            SHAPES[shape],
          )}
        >
          <ToastRoom dialog={content} />
          <div className="flex items-start gap-4">
            <div className="grid grow gap-1 pt-1.5">
              <Radix.Title className="text-xl font-bold tracking-tight text-balance">
                {title}
              </Radix.Title>
              {description && (
                <Radix.Description className="text-sm text-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <Button variant="ghost" size="icon" aria-label={t("close")} className="-mt-1 -mr-1">
                <X aria-hidden />
              </Button>
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function ToastRoom({ dialog }: { dialog: RefObject<HTMLElement | null> }) {
  useToastsBeside(dialog);
  return null;
}

/** The row of buttons that ends a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div {...DIALOG_FOOT} className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
      {children}
    </div>
  );
}

interface DialogFooterProps {
  /** That of its dialog. */
  shape?: "page" | "dialog";
  children: ReactNode;
}

/** Stays at the bottom of a dialog while the rest scrolls. */
export function DialogFooter({ shape = "page", children }: DialogFooterProps) {
  return (
    <div
      {...DIALOG_FOOT}
      className={classNames(
        "sticky -mx-5 grid gap-3 [--bar-below:0px] border-t border-line bg-surface px-5 pt-4 short:static pb-[max(1rem,env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6",
        // Over the padding of a dialog, below which the rest would show.
        shape === "page"
          ? "bottom-0"
          : "-bottom-[max(1.25rem,env(safe-area-inset-bottom))] -mb-[max(1.25rem,env(safe-area-inset-bottom))] sm:-bottom-6 sm:-mb-6",
      )}
    >
      {children}
    </div>
  );
}
