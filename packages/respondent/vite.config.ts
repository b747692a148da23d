import react from '@vitejs/plugin-react'
import { createBaseThemeStyle } from 'survey-core'
import { defineConfig } from 'vite'
import { precompress } from '../../scripts/toolchain/precompress.mjs'

const BASE_THEME = 'virtual:survey-base-theme.css'

/**
 * survey-core writes its base theme into a style element at run time, which the page's Content-Security-Policy refuses.
 * The same text becomes a hashed style sheet of the build.
 */
const surveyBaseTheme = () => ({
  name: 'estela-survey-base-theme',
  resolveId: (id: string) => (id === BASE_THEME ? `\0${BASE_THEME}` : null),
  load: (id: string) => (id === `\0${BASE_THEME}` ? createBaseThemeStyle() : null),
})

export default defineConfig({
  base: '/respondent/',
  plugins: [react(), surveyBaseTheme(), precompress()],
  // survey-core is one chunk of 1.6 MB that cannot be made smaller; it is loaded behind the first page.
  build: {
    outDir: 'dist',
    target: 'es2022',
    chunkSizeWarningLimit: 1_700,
    // The first page is one file, so there is nothing to fetch ahead where browsers do not do so by themselves.
    modulePreload: { polyfill: false },
    cssTarget: ['chrome94', 'safari15.4', 'firefox93'],
  },
})
