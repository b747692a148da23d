import { Model, type PageModel } from 'survey-core'

/** Question name → value, as survey-core keeps them. */
export type Answers = Readonly<Record<string, unknown>>

/** Where somebody stopped: the answers so far and the name of the page. */
export interface Place {
  readonly answers: Answers
  readonly page: string | null
}

/** Shows texts as texts: markup in a definition, or in an answer piped into one, must not become part of the page. */
class PlainTextModel extends Model {
  override processHtml(html: string, reason?: string): string {
    return super.processHtml(html, reason).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  }
}

/**
 * The model behind a recipient's page. survey-core takes keys out of the definition it is given.
 * @throws what survey-core throws at a definition that it cannot load
 */
export function recipientModel(definition: Readonly<Record<string, unknown>>, start: Place | null): Model {
  const model = new PlainTextModel(definition)
  model.generateStylesheet = false
  model.showTitle = false
  model.showPageTitles = false
  model.showProgressBar = false
  model.showCompletePage = false
  model.textUpdateMode = 'onTyping'
  if (model.clearInvisibleValues === 'none') model.clearInvisibleValues = 'onComplete'
  model.onNavigateToUrl.add((_, options) => {
    options.allow = false
  })
  if (start !== null) {
    model.data = structuredClone(start.answers)
    const page = start.page === null ? null : model.getPageByName(start.page)
    if (page?.isVisible) model.currentPage = page
  }
  return model
}

/** The page being shown; null where no page is visible. */
export const currentPageOf = (model: Model): PageModel | null => model.currentPage ?? null
