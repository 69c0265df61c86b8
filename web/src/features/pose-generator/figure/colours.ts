const SHADE = [0x1c, 0x14, 0x20] as const;

/** A darker #rrggbb: with so large a share of shade in it. */
export function darker(colour: string, share: number): string {
  const channels = SHADE.map((shade, index) => {
    const own = Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
    return Math.round(own + (shade - own) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
