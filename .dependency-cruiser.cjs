// Who may import whom: the drawing of the house in README, one rule an arrow that is not there. A rule sees the file that
// an import leads to, however it is written, types included; eslint sees that every import() says where it leads.

/** Files that have one of these paths, as a regular expression. */
const anyOf = (paths) => `(?:${paths.join('|')})`;
const tests = '\\.test\\.tsx?$';

/** Packages in node_modules, by their names as regular expressions. */
const packages = (...names) => `(?:^|/)node_modules/${anyOf(names)}/`;

/** Files in these folders of src may import these and nothing else: no other folder, no package, nothing of Node. */
const room = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: tests },
  to: { pathNot: allowed },
});

/** What is brought in by import() alone; its types may be named anywhere in the room. */
const onlyLater = (name, from, path, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: tests },
  to: { path, dynamic: false, dependencyTypesNot: ['type-only', 'type-import'] },
});

const saysReports =
  'reports knows domain and loc, and pptxgenjs and fflate behind import(): it is how things are printed.';
const saysUi =
  'ui knows domain and loc, React and Fluent UI, and reports and hyphen behind import(): it is how things are shown, and knows no SharePoint.';
const saysWebparts =
  "webparts knows ui, storage, loc's words, SPFx and react-dom: it is where things run. The Teams SDK is SharePoint's own, ours are only its types.";
const ofUi = [
  '^src/(?:domain|loc|reports|ui)/',
  packages('react', '@fluentui/react', '@fluentui/react-icons-mdl2', '@fluentui/fluent2-theme', 'hyphen'),
];

const rooms = [
  room('domain', '^src/domain/', ['^src/domain/'], 'domain imports nothing: it is what is true.'),
  room(
    'loc',
    '^src/loc/',
    ['^src/(?:domain|loc)/'],
    'loc knows the domain and no package: it is how things are said and marked.',
  ),
  room(
    'storage',
    '^src/storage/',
    ['^src/(?:domain|loc|storage)/', packages('@pnp/sp', '@pnp/queryable', 'idb-keyval')],
    'storage knows domain, loc and PnPjs: it is where things are kept.',
  ),
  room('reports', '^src/reports/', ['^src/(?:domain|loc|reports)/', packages('pptxgenjs', 'fflate')], saysReports),
  onlyLater('reports-later', '^src/reports/', packages('pptxgenjs', 'fflate'), saysReports),
  room('ui', '^src/ui/(?!figure/)', ofUi, saysUi),
  room(
    'ui-figure',
    '^src/ui/figure/',
    [...ofUi, packages('@fluentui/react-charting')],
    `${saysUi} Charts are figure's.`,
  ),
  onlyLater('ui-later', '^src/ui/', anyOf(['^src/reports/', packages('hyphen')]), saysUi),
  room(
    'webparts',
    '^src/webparts/',
    [
      '^src/(?:domain|loc|storage|ui|webparts)/',
      packages('@microsoft/sp-[a-z-]+', '@microsoft/teams-js', 'react', 'react-dom'),
    ],
    saysWebparts,
  ),
  {
    name: 'webparts-types',
    severity: 'error',
    comment: saysWebparts,
    from: { path: '^src/webparts/', pathNot: tests },
    to: { path: packages('@microsoft/teams-js'), dependencyTypesNot: ['type-only', 'type-import'] },
  },
];

const saysWalls =
  'Inside ui a page imports app/, record/, parts/ and figure/, never another page; parts/ and figure/ import no page, no record/ and no app/.';
const wall = (name, from, to) => ({
  name,
  severity: 'error',
  comment: saysWalls,
  from: { ...from, pathNot: [tests, ...(from.pathNot ?? [])] },
  to,
});

const walls = [
  wall(
    'ui-pages',
    { path: '^src/ui/([^/]+)/', pathNot: ['^src/ui/(?:app|record|parts|figure)/'] },
    { path: '^src/ui/', pathNot: '^src/ui/(?:$1|app|record|parts|figure)/' },
  ),
  wall('ui-record', { path: '^src/ui/record/' }, { path: '^src/ui/', pathNot: '^src/ui/(?:app|record|parts|figure)/' }),
  wall('ui-parts', { path: '^src/ui/parts/' }, { path: '^src/ui/', pathNot: '^src/ui/parts/' }),
  wall('ui-figures', { path: '^src/ui/figure/' }, { path: '^src/ui/', pathNot: '^src/ui/(?:figure|parts)/' }),
];

const dev = [
  {
    name: 'service',
    severity: 'error',
    comment: 'dev/service knows SharePoint and nothing of src: it is provisioned over REST like any site.',
    from: { path: '^dev/service/', pathNot: tests },
    to: { path: '^src/' },
  },
  {
    name: 'dev',
    severity: 'error',
    comment: 'dev uses the built package, and of src only storage and domain, to provision and fill.',
    from: { path: '^dev/(?:workbench/(?!parts/)|data/|commands/)', pathNot: tests },
    to: { path: '^src/', pathNot: '^src/(?:storage|domain)/' },
  },
  {
    name: 'dev-parts',
    severity: 'error',
    comment: 'dev/workbench/parts shows what ui draws, without lists: of src it knows ui, loc and domain.',
    from: { path: '^dev/workbench/parts/', pathNot: tests },
    to: { path: '^src/', pathNot: '^src/(?:domain|loc|ui)/' },
  },
];

const ofTests = {
  name: 'tests-apart',
  severity: 'error',
  comment: 'What ships, serves or measures imports no test: a test may import anything, and would bring it along.',
  from: { pathNot: tests },
  to: { path: tests },
};

module.exports = {
  forbidden: [
    ofTests,
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'Files that import each other, even if only types, are one file in two: the shared part belongs to one of them.',
      from: {},
      to: { circular: true },
    },
    ...rooms,
    ...walls,
    ...dev,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    doNotFollow: { path: ['node_modules', '\\.(?:scss|json)$'] },
  },
};
