/** How long texts may be, in characters as people count them; a price as it is typed. */
export const LONGEST = {
  name: 100,
  sku: 64,
  category: 50,
  description: 500,
  tag: 30,
  price: 24,
} as const;

export const MOST_TAGS = 10;
export const MOST_PICTURES = 8;
