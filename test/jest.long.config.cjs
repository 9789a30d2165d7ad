/**
 * What `npm run check:long` adds: `*.long.*` (kill campaigns), the properties once more with more runs, and no loss with
 * more submissions.
 */
const config = require('./jest.config.cjs');

process.env.ENTENTE_LONG ??= '1';
// All four lesser audiences of each bundle. 10,000 take half an hour of a core: ENTENTE_RUNS=10000.
process.env.ENTENTE_RUNS ??= '1000';

module.exports = {
  ...config,
  testRegex: '(\\.long\\.(spec|e2e-spec)|\\.property\\.spec|/no-loss\\.e2e-spec)\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 1,
};
