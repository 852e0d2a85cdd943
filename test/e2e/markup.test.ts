import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { everyFace } from './page-types.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off', // React writes <meta/>; HTML reads it as <meta>
    'attr-case': 'off', // React writes charSet and maxLength; HTML makes no difference
    'attribute-boolean-style': 'off', // React writes checked=""
    'attribute-empty-style': 'off', // and hidden=""
    'doctype-style': 'off', // React shouts it; HTML makes no difference
    'long-title': 'off', // a story is called what its writer calls it; search engines cut what they do not show
    'aria-label-misuse': ['error', { allowAnyNamable: true }], // the name of a list is read with its length
    'prefer-native-element': ['error', { exclude: ['region'] }], // a box in which a wide table scrolls is no section
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }], // values of a facet, and what is chosen, share a name
  },
})

test.each(everyFace)('%s is valid HTML', async (path) => {
  const html = await (await fetch(inject('site') + path)).text()
  const { results } = await validator.validateString(html)

  const messages = results.flatMap((result) => result.messages)
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([])
})
