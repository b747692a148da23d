import type { ReactNode } from 'react'
import type { RouteObject } from 'react-router'
import { PageLoading } from './page-loading.tsx'

/** A route whose page is loaded when it is first opened. Until then the page before it stays. */
export const lazyPage = (path: string, load: () => Promise<ReactNode>): RouteObject => ({
  path,
  lazy: async () => ({ element: await load() }),
  HydrateFallback: PageLoading,
})
