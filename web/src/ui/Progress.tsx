interface ProgressProps {
  label: string;
  /** 0 to 100. */
  value: number;
}

/** A bar that grows; the label is for screen readers. */
export function Progress({ label, value }: ProgressProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-2 overflow-hidden rounded-full bg-sunken forced-colors:border"
    >
      <div
        className="h-full origin-left rounded-full bg-accent transition-transform duration-500 forced-colors:bg-[Highlight]"
        style={{ transform: `scaleX(${Math.min(100, Math.max(0, value)) / 100})` }}
      />
    </div>
  );
}
