import { gzipSync } from 'node:zlib'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const worthCompressing = /\.(js|css|html|svg)$/

/** Compresses once at build time what the servlet would otherwise compress for every browser. */
function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle() {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !worthCompressing.test(entry.name)) continue
        const file = join(entry.parentPath, entry.name)
        const plain = readFileSync(file)
        const compressed = gzipSync(plain, { level: 9 })
        if (compressed.length < plain.length * 0.9) writeFileSync(`${file}.gz`, compressed)
      }
    },
  }
}

export default defineConfig({
  plugins: [vue(), precompress()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: process.env.TEJIAN_PAGES ?? '../../../target/classes/static',
    emptyOutDir: true,
    // A data: address would be refused for anything but pictures by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Three files that every page shares instead of thirty crumbs; the pages themselves come when they are opened.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules|plugin-vue/, priority: 2 },
            { name: 'common', test: /src\/(api|form|language|session|shell)\/|texts\.ts/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.TEJIAN_PLATFORM ?? 'http://127.0.0.1:8181' } },
  test: {
    include: ['src/**/*.test.ts'],
    reporters: ['default', 'junit'],
    outputFile: { junit: '../../../target/vitest-reports/TEST-pages.xml' },
  },
})
