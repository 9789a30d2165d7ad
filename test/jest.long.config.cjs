/**
 * What `npm run check:long` adds: `*.long.*` (kill campaigns), the properties once more with more runs, and no loss with
 * more submissions.
 */
const config = require('./jest.config.cjs');

process.env.ENTENTE_LONG ??= '1';
// All audiences of each bundle, some eight minutes of an idle core. 10,000 take half an hour or more: ENTENTE_RUNS=10000.
process.env.ENTENTE_RUNS ??= '2000';

module.exports = {
  ...config,
  testRegex: '(\\.long\\.(spec|e2e-spec)|\\.property\\.spec|/no-loss\\.e2e-spec)\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 1,
};
