/** What a figure wears: colours as #rrggbb, and which shapes. */
export interface Clothes {
  skin: string;
  hair: string;
  top: string;
  bottom: string;
  shoes: string;
  ground: string;
  /** Its colour; empty for none. */
  hijab: string;
  longHair: boolean;
  skirt: boolean;
}

const USUAL: Clothes = {
  skin: "#d9a077",
  hair: "#3a2a28",
  top: "#e58b6b",
  bottom: "#4d6a8c",
  shoes: "#6b4a3f",
  ground: "#f3ece2",
  hijab: "",
  longHair: true,
  skirt: false,
};

const MAN: Clothes = { ...USUAL, hair: "#2b2228", longHair: false };
const VEILED: Clothes = { ...USUAL, skirt: true };

const WOMEN: readonly Clothes[] = [
  USUAL,
  { ...USUAL, top: "#f0e3d0", bottom: "#8a5a44", skin: "#e3b48c", ground: "#dfe8e6" },
  {
    ...USUAL,
    top: "#5f8f8b",
    bottom: "#e9dcc6",
    skin: "#b97f58",
    hair: "#2b2228",
    shoes: "#a5573f",
  },
  { ...USUAL, top: "#c9677a", bottom: "#3f4457", skin: "#e8bd97", ground: "#e9e4f0" },
];
const MEN: readonly Clothes[] = [
  { ...MAN, top: "#7fa38c", bottom: "#3f4457" },
  {
    ...MAN,
    top: "#e9e6df",
    bottom: "#5b6b7f",
    skin: "#b97f58",
    hair: USUAL.hair,
    ground: "#dfe8e6",
  },
  { ...MAN, top: "#c98a4b", bottom: "#6a5648", skin: "#c98f66" },
];
const HIJABS: readonly Clothes[] = [
  { ...VEILED, hijab: "#d9a7a0", top: "#8d6f8f", bottom: "#6d5472" },
  { ...VEILED, hijab: "#efe3cf", top: "#7d9a86", bottom: "#5f7a68", skin: "#e3b48c" },
  { ...VEILED, hijab: "#4f6787", top: "#dfe3ea", bottom: "#8a97ab", ground: "#efe9df" },
];

interface Worn {
  id: string;
  category: string;
  gender: string;
}

/** What the figure of a template wears: the same each time, and not the same as everybody else. */
export function clothesOf({ id, category, gender }: Worn): Clothes {
  const both = [...WOMEN, ...MEN];
  const choice =
    category === "hijab-fashion"
      ? HIJABS
      : gender === "female"
        ? WOMEN
        : gender === "male"
          ? MEN
          : both;
  return choice[spread(id) % choice.length] ?? USUAL;
}

function spread(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}
