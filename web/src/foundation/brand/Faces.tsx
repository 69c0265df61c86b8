const SKIN = ["#e8b48c", "#c98a5e", "#f2c9a6"];

/** Three people in frames: what a project will hold. */
export function Faces({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 260 150" className={className} aria-hidden>
      <g transform="translate(14 26) rotate(-7 40 50)">
        <Frame fill="fill-warn-soft" />
        <path d="M22 52c0-26 36-26 36 0v22H22z" fill="#3c2a20" />
        <Person skin={SKIN[1]} shirt="fill-good-ink" />
      </g>
      <g transform="translate(166 26) rotate(7 40 50)">
        <Frame fill="fill-info-soft" />
        <Person skin={SKIN[2]} shirt="fill-info-ink" />
        <path d="M23 46c1-22 33-22 34 0-9-2-14-8-17-12-3 6-9 10-17 12z" fill="#1f1a24" />
      </g>
      <g transform="translate(84 10) scale(1.15)">
        <Frame fill="fill-accent-soft" />
        <path d="M17 92c-4-60 50-60 46 0z" className="fill-accent" />
        <Person skin={SKIN[0]} shirt="fill-accent-strong" />
        <path d="M24 50c0-24 32-24 32 0-6-9-26-9-32 0z" className="fill-accent" />
      </g>
      <g className="fill-accent-ink">
        <path d="M66 14l2.6 6.4L75 23l-6.4 2.6L66 32l-2.6-6.4L57 23l6.4-2.6z" />
        <path d="M196 4l1.9 4.6 4.6 1.9-4.6 1.9L196 17l-1.9-4.6-4.6-1.9 4.6-1.9z" />
      </g>
    </svg>
  );
}

function Frame({ fill }: { fill: string }) {
  return (
    <rect width="80" height="100" rx="14" className={`${fill} stroke-line`} strokeWidth="1.5" />
  );
}

function Person({ skin, shirt }: { skin: string | undefined; shirt: string }) {
  return (
    <>
      <path d="M10 100c0-18 12-25 30-25s30 7 30 25z" className={shirt} />
      <path d="M34 64h12v14c0 4-12 4-12 0z" fill={skin} />
      <ellipse cx="40" cy="53" rx="15" ry="18" fill={skin} />
      <g fill="#2a1f1a">
        <circle cx="34.5" cy="53" r="1.6" />
        <circle cx="45.5" cy="53" r="1.6" />
      </g>
      <path
        d="M35 61c3 3 7 3 10 0"
        stroke="#2a1f1a"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
    </>
  );
}
