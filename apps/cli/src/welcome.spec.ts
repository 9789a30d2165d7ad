import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '@app/config';
import { type Ready, welcomeLines } from './welcome';

const READY: Ready = {
  url: 'http://127.0.0.1:4000',
  home: '/home/.entente',
  run: 'npm run entente --',
  isInUse: true,
  samples: undefined,
};
const FILE = '/home/.entente/sample-keys.json';
const sampleSlugs = ['participants', 'administrators'].flatMap((name) =>
  (
    JSON.parse(readFileSync(join(packageRoot(), 'apps/cli/samples', `${name}.json`), 'utf8')) as {
      slug: string;
    }[]
  ).map(({ slug }) => slug),
);
const keys = Object.fromEntries(sampleSlugs.map((slug) => [slug, `entente_secret-of-${slug}`]));
const told = (given: Partial<Ready>) => welcomeLines({ ...READY, ...given }).join('\n');

describe('what a start ends with', () => {
  it('says where to sign in, and as whom, with keys on a terminal alone', () => {
    const shown = told({ samples: { keys, file: FILE, areShown: true } });
    expect(shown).toContain('Open http://127.0.0.1:4000 in a browser.');
    expect(shown).toMatch(
      /sign in at http:\/\/127\.0\.0\.1:4000\/sign-in[^]*cert-lumen +a CERT[^]*entente_secret-of-cert-lumen/,
    );
    const logged = told({ samples: { keys, file: FILE, areShown: false } });
    expect(logged).toMatch(/cert-lumen +a CERT/);
    expect(logged).toContain(`The keys are in ${FILE}`);
    expect(logged).not.toContain('entente_');
  });

  it('names nobody who is not among the samples', () => {
    const shown = told({ samples: { keys, file: FILE, areShown: true } });
    const named = [...shown.matchAll(/--as ([\w-]+)|secret-of-([\w-]+)/g)].map(([, as, of]) => as ?? of);
    expect(named.length).toBeGreaterThan(6);
    for (const slug of named) expect(sampleSlugs).toContain(slug);
    expect(told({ samples: { keys: {}, file: FILE, areShown: true } })).not.toContain('a CERT:');
  });

  it('says how the first administrators come in where there is nobody, and where things lie where there is somebody', () => {
    expect(told({ isInUse: false })).toContain('npm run entente -- administrator NAME');
    expect(told({})).toContain('Keys, data and logs are in /home/.entente.');
    expect(told({})).not.toContain('administrator NAME');
  });
});
