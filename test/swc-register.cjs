/** `node --require ./test/swc-register.cjs script.ts`: runs TypeScript with the options of .swcrc, without a build. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');

const ROOT = path.join(__dirname, '..');
const swcrc = JSON.parse(readFileSync(path.join(ROOT, '.swcrc'), 'utf8'));
const options = {
  jsc: { ...swcrc.jsc, baseUrl: path.resolve(ROOT, swcrc.jsc.baseUrl) },
  module: swcrc.module,
  sourceMaps: 'inline',
  swcrc: false,
  configFile: false,
};
require.extensions['.ts'] = (module, filename) => {
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name for it
  module._compile(transformFileSync(filename, options).code, filename);
};
