import { purgeCSSPlugin } from '@fullhuman/postcss-purgecss'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import options from './remix.config.js'

/** NL Design System ships every component and token; the site loads those that its screens name. */
const pruneDesignSystem = purgeCSSPlugin({
  content: ['app/**/*.{ts,tsx,js}'],
  safelist: { standard: [/^(?!utrecht-)/] },
  variables: true,
})

export default defineConfig({
  plugins: [remix(options)],
  css: { postcss: { plugins: [pruneDesignSystem] } },
  // Scripts of pages that are made of several files are asked for with `?worker&url`: a bundle of its own.
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
