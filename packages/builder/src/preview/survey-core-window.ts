import { DomDocumentHelper, DomWindowHelper, settings } from 'survey-core'

const { environment } = settings
/** What survey-core goes by when no preview is open. */
const OWN = {
  root: environment.root,
  rootElement: environment.rootElement,
  window: { ...methodsOf(DomWindowHelper) },
  document: { ...methodsOf(DomDocumentHelper) },
}

/**
 * Lets survey-core look for what it drew, and measure, in the document of a frame; it knows one at a time. Without this
 * it would open lists at the corner and scroll and focus nothing.
 */
export function turnSurveyCoreTo(page: Document, window: Window & typeof globalThis): void {
  environment.root = page
  environment.rootElement = page.body
  Object.assign(DomWindowHelper, {
    getWindow: () => window,
    getInnerWidth: () => window.innerWidth,
    getInnerHeight: () => window.innerHeight,
    getVisualViewport: () => window.visualViewport,
    getSelection: () => window.getSelection(),
    matchMedia: (query: string) => window.matchMedia(query),
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  })
  Object.assign(DomDocumentHelper, {
    getBody: () => page.body,
    getDocument: () => page,
    getDocumentElement: () => page.documentElement,
    createElement: (name: string) => page.createElement(name),
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  })
}

/** Undoes `turnSurveyCoreTo`, where survey-core still goes by this document. */
export function turnSurveyCoreBack(page: Document): void {
  if (environment.root !== page) return
  environment.root = OWN.root
  environment.rootElement = OWN.rootElement
  Object.assign(DomWindowHelper, OWN.window)
  Object.assign(DomDocumentHelper, OWN.document)
}

/** A document of a frame is none of ours to `instanceof`, by which survey-core tells documents from other nodes. */
export function asOneOfOurs(window: Window & typeof globalThis): void {
  if (window.Document !== Document) Object.setPrototypeOf(window.Document.prototype, Document.prototype)
}

/** The static methods of a class, which are no enumerable properties of it. */
function methodsOf(helper: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(helper)).flatMap(([name, { value }]) =>
      typeof value === 'function' ? [[name, value as unknown]] : [],
    ),
  )
}
