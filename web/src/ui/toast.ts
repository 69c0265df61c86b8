const UNDO_MS = 8000;

interface Way {
  label: string;
  onFollow: () => void;
}

interface Undo {
  label: string;
  onUndo: () => void;
}

// Loaded on first use: toasts are not part of the first paint.
const sonner = () => import("sonner");

/** Short messages about something the person just did. */
export const toast = {
  async done(text: string): Promise<void> {
    (await sonner()).toast.success(text);
  },
  /** Says what was done and offers to go and see it. */
  async leading(text: string, { label, onFollow }: Way): Promise<void> {
    (await sonner()).toast.success(text, { action: { label, onClick: onFollow } });
  },
  async failed(text: string): Promise<void> {
    (await sonner()).toast.error(text);
  },
  /** Says what was done and offers to take it back. */
  async undoable(text: string, { label, onUndo }: Undo): Promise<void> {
    (await sonner()).toast(text, { duration: UNDO_MS, action: { label, onClick: onUndo } });
  },
};
