import { useMemo, useSyncExternalStore } from 'react'

/** Colours and font of the tokens, as a canvas needs them. */
export interface ChartTheme {
  readonly text: string
  readonly textSoft: string
  readonly line: string
  readonly lineStrong: string
  readonly surface: string
  readonly accent: string
  readonly series: readonly string[]
  readonly context: string
  readonly range: string
  /** Five steps from disagreement to agreement, and the colour of words written on each. */
  readonly agree: readonly string[]
  readonly onAgree: readonly string[]
  readonly font: string
}

/** The theme in force; changes with the system's preference, and for printing. */
export function useChartTheme(): ChartTheme {
  const medium = useSyncExternalStore(subscribe, currentMedium)
  // The tokens depend on the medium though the function that reads them cannot say so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(readTheme, [medium])
}

const media = () => ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query))

function subscribe(changed: () => void): () => void {
  const watched = media()
  for (const medium of watched) medium.addEventListener('change', changed)
  return () => {
    for (const medium of watched) medium.removeEventListener('change', changed)
  }
}

const currentMedium = (): string =>
  media()
    .map((medium) => medium.matches)
    .join()

function readTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    text: token('color-text'),
    textSoft: token('color-text-soft'),
    line: token('color-line'),
    lineStrong: token('color-line-strong'),
    surface: token('color-surface'),
    accent: token('color-accent'),
    series: [1, 2, 3, 4, 5, 6].map((index) => token(`series-${index}`)),
    context: token('series-context'),
    range: token('series-range'),
    agree: AGREE_STEPS.map((step) => token(`agree-${step}`)),
    onAgree: AGREE_STEPS.map((step) => token(`on-agree-${step}`)),
    font: token('font-text'),
  }
}

const AGREE_STEPS = [1, 2, 3, 4, 5] as const
