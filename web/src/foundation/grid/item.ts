/** What a grid needs to know of what it shows. */
export interface Item {
  id: string;
}
