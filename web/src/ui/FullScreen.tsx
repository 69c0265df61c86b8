import { Dialog as Radix } from "radix-ui";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useDialogFocus } from "./dialog-focus";
import { useToastsOverDialog } from "./dialog-toasts";

interface FullScreenProps {
  title: string;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/** A modal dialog over everything; it draws its own close button with `FullScreenClose`. */
export function FullScreen({ title, onClose, onKeyDown, children }: FullScreenProps) {
  const content = useRef<HTMLDivElement>(null);
  const focus = useDialogFocus(content);
  const toasts = useToastsOverDialog();
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <div data-scroll-lock />
        <Radix.Content
          aria-describedby={undefined}
          {...(onKeyDown && { onKeyDown })}
          ref={content}
          {...focus}
          {...toasts}
          className="fixed inset-0 z-40 animate-fade bg-canvas outline-none"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export const FullScreenClose = Radix.Close;
