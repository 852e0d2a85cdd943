import { defineConfig } from 'vitest/config'

const shared = {
  setupFiles: ['test/support/setup.ts'],
  pool: 'threads' as const,
  restoreMocks: true,
}

const temporaryFolders = 'test/support/temporary-folders.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/http/**', 'test/e2e/**', 'test/**/*.http.test.ts'],
          globalSetup: [temporaryFolders, 'test/support/global-setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // Against the built site, as it runs.
        test: {
          ...shared,
          name: 'http',
          include: ['test/http/**/*.test.ts', 'test/**/*.http.test.ts'],
          globalSetup: [temporaryFolders, 'test/support/built-site.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // In Chromium; one file after the other, because two browsers on two cores only wait for each other.
        test: {
          ...shared,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [temporaryFolders, 'test/support/built-site.ts', 'test/support/site-and-browser.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
