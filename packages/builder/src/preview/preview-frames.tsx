import { isSameJson } from '@estela/core/json/same-json'
import { ownLanguageName } from '@estela/ui/language-name'
import { useTranslations } from 'use-intl'
import type { JsonObject } from '../document/json.ts'
import { Frame } from './frame.tsx'
import styles from './preview.module.css'
import { PreviewBoundary } from './preview-boundary.tsx'
import type { PreviewMemory } from './preview-memory.ts'
import { PreviewSurvey } from './preview-survey.tsx'
import type { StartPlace } from './start-page.ts'

interface PreviewFramesProps {
  readonly document: JsonObject
  readonly memory: PreviewMemory
  /** One, or two to be shown side by side. */
  readonly languages: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly start: StartPlace | null
  readonly onChange: (change: Partial<PreviewMemory>) => void
}

/** The recipient's page in the window of a device; in two languages, both show the same page and the same answers. */
export function PreviewFrames({ document, memory, languages, values, start, onChange }: PreviewFramesProps) {
  const t = useTranslations('preview')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keyboard too
    <section className={styles.frames} aria-label={t('frames')} tabIndex={0}>
      {languages.map((language, index) => (
        <PreviewBoundary
          // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second window stay what they are
          key={index}
          attempt={document}
          failed={(reason) => <p className={styles.notice}>{t('failed', { reason })}</p>}
        >
          <Frame
            title={t('frame', { language: ownLanguageName(language) })}
            language={language}
            className={styles.frame}
            device={memory.device}
          >
            <PreviewSurvey
              document={document}
              language={language}
              values={values}
              isStrict={memory.mode === 'test'}
              run={memory.run}
              answers={memory.answers}
              page={memory.page}
              start={start}
              isLeading={memory.movedIn === index}
              waiting={t('waiting')}
              onProgress={(answers, page) => {
                const isNews = page !== memory.page || !isSameJson(answers, memory.answers)
                if (isNews) onChange({ answers, page, movedIn: index })
              }}
              onNotShown={(page, shown) => onChange({ page: shown, notShown: page })}
              onSent={(answers) => onChange({ sent: answers })}
            />
          </Frame>
        </PreviewBoundary>
      ))}
    </section>
  )
}
