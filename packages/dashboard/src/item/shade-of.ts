/** How dark a cell of a table of counts is: 0 for nobody, then 1 to 4 in equal parts of the largest count. */
export const shadeOf = (count: number, largest: number): number => (count === 0 ? 0 : Math.ceil((4 * count) / largest))
