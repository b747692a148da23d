import { defineConfig } from 'vite'

export default defineConfig({
  ssr: { noExternal: true, external: ['libsql', '@libsql/client'] },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        server: 'src/main.ts',
        estela: 'src/estela.ts',
        'store-thread': 'src/storage/store-thread.ts',
        'comparison-worker': 'src/comparison/comparison-worker.ts',
        'table-worker': 'src/address-book/table-worker.ts',
        'model-check-worker': 'src/model-check/model-check-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
