/**
 * Version of the rules by which answers become figures: matching, minimum sizes, protection of small groups, tests,
 * adjustment and sentences. It moves when a change of any of them can change a figure that was shown before.
 */
export const METHOD_VERSION = '2'
