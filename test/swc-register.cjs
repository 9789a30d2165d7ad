/** `node --require ./test/swc-register.cjs script.ts`: runs TypeScript with the options of .swcrc, without a build. */
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const swcrcFile = join(__dirname, '..', '.swcrc');
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    configFile: swcrcFile,
    sourceMaps: 'inline',
    cwd: join(__dirname, '..'),
  });
  module._compile(code, filename);
};
