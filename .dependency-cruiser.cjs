/** The floors of docs/architecture.md. A room imports only rooms below it, through their index. */
const FLOORS = [
  ['stix', 'problem'],
  ['marking', 'enrichment', 'config'],
  ['principles', 'scrub', 'importing', 'database', 'audit'],
  ['redaction', 'documents', 'access', 'jobs', 'courier'],
  ['submission', 'publication'],
  ['pipeline', 'review', 'insights', 'exchange', 'intake'],
];
const PURE = 'stix|documents|problem|marking|principles|scrub|importing|redaction|enrichment';
const sameFloor = FLOORS.flat().map((room) => ({
  name: `${room}-through-its-index`,
  severity: 'error',
  from: { pathNot: `^libs/${room}/` },
  to: { path: `^libs/${room}/src/(?!index\\.ts$)`, pathNot: `^libs/${room}/src/generated/` },
}));
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...FLOORS.slice(0).map((rooms, floor) => ({
      name: `floor-${floor + 1}-imports-only-lower-floors`,
      severity: 'error',
      from: { path: `^libs/(${rooms.join('|')})/` },
      to: {
        path: `^(libs/(${
          FLOORS.slice(floor + 1)
            .flat()
            .join('|') || '-'
        })|apps)/`,
      },
    })),
    ...FLOORS.flatMap((rooms, floor) =>
      rooms.map((room) => ({
        name: `${room}-does-not-import-its-own-floor`,
        severity: 'error',
        from: { path: `^libs/${room}/` },
        to: { path: `^libs/(${rooms.filter((other) => other !== room).join('|') || '-'})/` },
      })),
    ),
    ...sameFloor,
    {
      name: 'pure-rooms-have-no-framework-and-no-io',
      severity: 'error',
      from: { path: `^libs/(${PURE})/src/`, pathNot: '(\\.spec|/labelled-redaction)\\.ts$' },
      to: { path: '^(node_modules/(@nestjs|typeorm|pg|bullmq|ioredis)|fs|net|http|https|child_process)' },
    },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'the-portal-imports-no-room',
      comment:
        'It shows what GraphQL tells its reader, and has no other source. Its tests compare it with the rooms.',
      severity: 'error',
      from: { path: '^apps/portal/', pathNot: '(\\.|-for-)spec\\.ts$' },
      to: { path: '^libs/' },
    },
    {
      name: 'the-released-side-cannot-touch-what-came-in',
      severity: 'error',
      from: {
        path: '^libs/(publication|review|documents|exchange)/|^apps/api/src/(reading|reviewing|documents|exchange/taxii)/',
      },
      to: { path: '^libs/submission/' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
