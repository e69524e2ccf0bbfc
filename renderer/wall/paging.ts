/** How text is brought into a box that never scrolls. Pure: what fits is asked of the one who can measure. */

/** The first size that fits, else the last and smallest one. The last one asked for is the one that stands. */
export function sizeThatFits(sizes: readonly number[], fits: (size: number) => boolean): number {
  const fitting = sizes.find((each) => fits(each));
  return fitting ?? sizes.at(-1) ?? 0;
}

/** The page that is shown after so many turns: round and round. */
export function pageAt(turns: number, pages: number): number {
  return pages < 2 ? 0 : turns % pages;
}
