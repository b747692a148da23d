import { createContext, use } from 'react'
import type { JsonObject } from '../document/json.ts'

/** A questionnaire whose items can be dropped into others. */
export interface LibraryQuestionnaire {
  readonly title: string
  readonly definition: JsonObject
}

const LibraryContext = createContext<readonly LibraryQuestionnaire[]>([])

/** Gives the components inside it the questionnaires to take items from. */
export const LibraryProvider = LibraryContext.Provider

/** The questionnaires around this component to take items from. */
export const useLibrary = (): readonly LibraryQuestionnaire[] => use(LibraryContext)
