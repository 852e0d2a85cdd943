// Which room may use which. Arrows run one way: routes → components → ui, routes → models → db.

/** A rule: files of `from` may not import files of `to`; the comment is the reason. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never(
      'no-circles',
      'Files that need each other are one file; types alone may point back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never(
      'nothing-imports-routes',
      'A route is an adapter at the edge; what two of them need belongs in components or models.',
      { pathNot: '^(app/routes/|app/routes\\.ts|test/)' },
      '^app/routes/',
    ),
    never(
      'ui-knows-no-domain',
      'Primitives put out class names of the design system; a word of the domain in them ties every page to it.',
      '^app/ui/',
      { path: '^(app|db)/', pathNot: '^app/(ui|styles)/' },
    ),
    never(
      'components-show',
      'A component shows what it is given; reading from the database or the request there hides who may see it.',
      '^app/components/',
      '^(db|app/(http|content))/|\\.server\\.tsx?$',
    ),
    never(
      'domain-knows-no-screen',
      'The domain knows no request and no React, so that tests and commands use it without either.',
      '^app/models/',
      '^(app/(http|routes|components|ui)/|node_modules/(react|react-dom|@remix-run)/)',
    ),
    never(
      'domain-knows-no-engine',
      'The domain says what it asks (models/search), how texts are stored (models/texts) and what it keeps of files (models/files); engine, renderers and store stand on that, so that others can take their place.',
      '^app/models/',
      '^app/(search|mdx|files)/',
    ),
    never(
      'files-know-no-screen',
      'What strangers made is read in a process of its own, which needs nothing of the site.',
      '^app/files/',
      '^(app/(http|routes|components|ui|content|mdx|search|mail|jobs)/|node_modules/(react|react-dom|@remix-run)/)',
    ),
    never(
      'domain-queues-mail',
      'The domain queues mail in the transaction of its cause. How mail leaves is not its business: who waited for a mail server there would keep every writer waiting.',
      '^app/models/',
      { path: '^app/(mail|jobs)/', pathNot: '^app/mail/queue\\.server\\.ts$' },
    ),
    never(
      'only-jobs-send',
      'One sender a process takes mail from the outbox; what is sent past it is not counted, and may be sent twice.',
      { pathNot: '^(app/mail/|app/jobs/|test/)' },
      '^app/mail/(sender|deliver|outbox|transports/)',
    ),
    never(
      'mail-and-jobs-know-no-screen',
      'They run without a request, so nothing of one may be needed to make or send a mail.',
      '^app/(mail|jobs)/',
      '^(app/(http|routes|components|ui|content|mdx|search)/|node_modules/(react|react-dom|@remix-run)/)',
    ),
    never(
      'only-the-server-starts-jobs',
      'What the site does by itself begins and ends with its process, not with a page or a command.',
      { pathNot: '^(app/jobs/|scripts/serve\\.ts$|test/)' },
      '^app/jobs/',
    ),
    never(
      'search-knows-no-screen',
      'The engine runs in a thread of its own and in commands.',
      '^app/search/',
      '^app/(http|routes|components|ui|content)/',
    ),
    never(
      'db-stands-alone',
      'Schema and connection are below everything: whatever they imported would come with every command.',
      '^db/',
      '^(app|scripts|test)/',
    ),
    never(
      'commands-use-the-domain',
      'A command does what a route does, by way of the same models.',
      '^scripts/',
      '^app/(routes|components|ui)/',
    ),
    never('no-tests-in-the-site', 'What tests are made of is not shipped.', '^(app|db|scripts)/', '^test/'),
    never(
      'no-development-packages-in-the-site',
      'They are not installed where only the site runs; Vite is loaded by npm run dev alone.',
      {
        path: '^(app|db)/',
        pathNot: '^app/(routes\\.ts|routes/[\\w-]+/routes\\.ts|http/framework\\.server\\.ts)$',
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    never(
      'found',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '^(virtual:.*|hast|mdast)$|\\?(worker&)?url$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|node_modules/\\.)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
