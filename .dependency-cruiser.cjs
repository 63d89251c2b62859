/** Who may know whom (docs/architecture.md). A violation is planted in tests/architecture and has to be found. */
const not = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const TESTS = String.raw`\.(test|fixture)\.tsx?$|/test-[^/]+\.ts$`;
const home = (folder, packages) =>
  not(
    `${packages[0]}-lives-in-${folder.replaceAll('/', '-')}`,
    'A package has one home.',
    { path: '^(bot|shared|tabs)/', pathNot: [`^${folder}/`, TESTS] },
    { path: `^node_modules/(${packages.join('|')})/` },
  );

/** Which nouns build on which; a session composes them all, and nobody composes a session. */
const buildsOn = {
  session: '[^/]+',
  focus: '(behaviour|rating|expectation)',
  rating: 'behaviour',
  expectation: 'behaviour',
  'customer-meeting': 'deal',
  handover: 'rating',
  'help-talk': 'rhythm',
  rhythm: '(conversation-type|programme)',
  balance: 'rhythm',
  template: 'conversation-type',
};
const nounRule = (from, allowed) =>
  not('nouns-are-apart', 'A noun stands alone, or says here what it builds on.', from, {
    path: '^tabs/nouns/',
    pathNot: allowed,
  });
const nounsAreApart = [
  ...Object.entries(buildsOn).map(([noun, others]) =>
    nounRule({ path: `^tabs/nouns/${noun}/` }, `^tabs/nouns/(${noun}|${others})/`),
  ),
  nounRule(
    { path: '^tabs/nouns/([^/]+)/', pathNot: `^tabs/nouns/(${Object.keys(buildsOn).join('|')})/` },
    '^tabs/nouns/$1/',
  ),
];

module.exports = {
  forbidden: [
    not(
      'no-circles',
      'Two files that need each other are one.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    not(
      'shared-stands-alone',
      'shared depends on nothing of ours.',
      { path: '^shared/' },
      { path: '^(bot|tabs|local-teams|bench|appPackage|scripts)/' },
    ),
    not(
      'domain-is-the-ground',
      'The domain knows no words, contracts or capture.',
      { path: '^shared/domain/' },
      { path: '^shared/(?!domain/)' },
    ),
    not('tabs-and-bot-are-apart', 'They meet in shared.', { path: '^tabs/' }, { path: '^bot/' }),
    not('bot-and-tabs-are-apart', 'They meet in shared.', { path: '^bot/' }, { path: '^tabs/' }),
    not(
      'only-compose-wires',
      'Adapters never know each other.',
      { path: '^bot/(http|chat|graph|model|holidays|balance|live|jobs|storage|identity)/', pathNot: TESTS },
      {
        path: '^bot/(http|chat|graph|model|holidays|balance|live|jobs|storage|compose|main)',
        pathNot: ['^bot/$1/'],
      },
    ),
    not(
      'only-routes-tie-use-cases',
      'An adapter’s routes tie its requests to use cases; the rest of it knows how one is run, and types.',
      { path: '^bot/(http|chat|graph|live)/', pathNot: ['^bot/(http|chat)/routes', TESTS] },
      { path: '^bot/use-cases/[^/]+/', dependencyTypesNot: ['type-only'] },
    ),
    not(
      'cards-are-pure',
      'A card is made of values: it asks nobody and knows no wire.',
      { path: '^bot/chat/cards/', pathNot: TESTS },
      {
        path: '^(bot/(?!chat/cards/)|node_modules/(botbuilder|botframework))',
        dependencyTypesNot: ['type-only'],
      },
    ),
    not(
      'use-cases-know-ports',
      'A use case decides; it knows no adapter. The actor is a type it is given.',
      { path: '^bot/use-cases/', pathNot: TESTS },
      { path: '^bot/(http|chat|graph|model|holidays|balance|live|jobs|storage|compose|main)' },
    ),
    not(
      'effects-know-ports',
      'An effect says what goes out and how; it knows no adapter.',
      { path: '^bot/effects/', pathNot: TESTS },
      { path: '^bot/(http|chat|graph|model|holidays|balance|live|jobs|storage|compose|main)' },
    ),
    not(
      'only-compose-carries-effects-out',
      'What an adapter sends or stores, it is told through a port; it knows no kind of effect.',
      { path: '^bot/(http|chat|graph|model|holidays|balance|live|jobs|storage|identity)/', pathNot: TESTS },
      { path: '^bot/effects/' },
    ),
    not(
      'use-cases-plan-effects-by-type',
      'A use case writes down an effect; how it is carried out is not its business.',
      { path: '^bot/use-cases/', pathNot: TESTS },
      { path: '^bot/effects/', dependencyTypesNot: ['type-only'] },
    ),
    not(
      'surfaces-are-apart',
      'A surface composes nouns. The personal tab opens the administrator’s settings; all stand in the shell.',
      { path: '^tabs/surfaces/([^/]+)/', pathNot: TESTS },
      {
        path: '^tabs/(surfaces/|app|main)',
        pathNot: ['^tabs/surfaces/($1|shell)/', '^tabs/surfaces/settings/settings-page'],
      },
    ),
    not(
      'nouns-know-no-surface',
      'What a noun shows can be put on any surface.',
      { path: '^tabs/nouns/' },
      { path: '^tabs/(surfaces/|app|main)' },
    ),
    ...nounsAreApart,
    not(
      'noun-rooms-are-private',
      'A noun’s public face is the files in its folder; what lies in a room of it is the noun’s own.',
      { path: '^tabs/((nouns|surfaces)/[^/]+)/' },
      { path: '^tabs/nouns/[^/]+/[^/]+/', pathNot: '^tabs/$1/' },
    ),
    not(
      'rooms-are-apart',
      'A session’s rooms (planned, live, recap, reschedule) meet in the session’s own files.',
      { path: '^tabs/nouns/([^/]+)/([^/]+)/' },
      { path: '^tabs/nouns/$1/[^/]+/', pathNot: '^tabs/nouns/$1/$2/' },
    ),
    not(
      'ui-knows-no-noun',
      'Own parts look the same whatever they hold.',
      { path: '^tabs/ui/' },
      { path: '^tabs/(surfaces/|nouns/|app|main)' },
    ),
    not(
      'platform-knows-no-screen',
      'Teams, the API, the clock and the words come before anything is shown.',
      { path: '^tabs/platform/' },
      { path: '^tabs/(surfaces/|nouns/|ui/|app|main)' },
    ),
    not(
      'nobody-imports-local-teams',
      'It is a way of running the product, not a part of it.',
      { path: '^(bot|shared|tabs|appPackage|scripts)/', pathNot: TESTS },
      { path: '^(local-teams|tests)/' },
    ),
    not(
      'local-teams-knows-compose',
      'Of the server it may know how it is composed, nothing else.',
      { path: '^local-teams/', pathNot: TESTS },
      { path: String.raw`^(tabs/|bot/(?!(compose|config|mode|clock|prepare-database)\.ts$))` },
    ),
    home('bot/chat', ['botbuilder', 'botframework-connector', '@microsoft/teams-ai']),
    home('bot/graph', ['@microsoft/microsoft-graph-client']),
    home('bot/model', ['openai']),
    home('bot/storage', ['kysely', 'pg']),
    home('bot/holidays', ['date-holidays']),
    home('bot/balance', ['highs']),
    home('bot/jobs', ['pg-boss']),
    home('bot/live', ['@hocuspocus/server', 'ws']),
    home('bot/identity', ['@azure/msal-node', 'jose']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'] },
  },
};
