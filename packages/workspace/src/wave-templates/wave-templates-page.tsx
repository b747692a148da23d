import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { PageHeading } from '../navigation/page-heading.tsx'
import { CollectorState } from '../problems/collector-state.tsx'
import { TemplatePanel } from './template-panel.tsx'
import { waveTemplatesQuery } from './wave-templates.query.ts'

/** Which waves are planned for an activity of each category. */
export function WaveTemplatesPage() {
  const t = useTranslations('workspace')
  const query = useQuery(waveTemplatesQuery)
  return (
    <>
      <PageHeading title={t('page-wave-templates')} />
      <p>{t('wave-templates-about')}</p>
      <CollectorState query={query}>
        {({ templates, questionnaires }) =>
          templates.map((template) => (
            <TemplatePanel key={template.category} template={template} questionnaires={questionnaires} />
          ))
        }
      </CollectorState>
    </>
  )
}
