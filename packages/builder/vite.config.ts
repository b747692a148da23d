import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The example page. Applications of the workspace bundle the builder from its source. */
export default defineConfig({
  root: 'example',
  base: './',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_600 },
})
