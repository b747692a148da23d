/** Is an element read from right to left? The arrow keys of whatever it holds follow the reading direction. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'
