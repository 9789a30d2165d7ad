/** What `npm run check:long` adds: `*.long.*` (kill campaigns, load), and the properties once more with more runs. */
const config = require('./jest.config.cjs');

module.exports = {
  ...config,
  testRegex: '(\\.long\\.(spec|e2e-spec)|\\.property\\.spec)\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 1,
  passWithNoTests: true,
};
