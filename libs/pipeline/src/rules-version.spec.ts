import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangedSources, changedSources } from '../../../test/changed-sources';
import { rulesVersion } from './rules-version';

const PURE_ROOMS = ['stix', 'marking', 'enrichment', 'principles', 'scrub', 'redaction'];

describe('the version of the rules', () => {
  let sources: ChangedSources;
  beforeAll(() => {
    sources = changedSources([]);
  });
  afterAll(() => sources?.remove());

  /** The version after a line was added to a file, which then is as it was again. */
  function versionAfterChanging(path: string): string {
    const file = join(sources.root, path);
    const text = readFileSync(file);
    appendFileSync(file, '\n ');
    const version = rulesVersion(sources.root);
    writeFileSync(file, text);
    return version;
  }

  it('is that of the sources, wherever they stand', () => {
    expect(rulesVersion(sources.root)).toBe(rulesVersion());
    expect(rulesVersion()).toMatch(/^[\w-]{16}$/);
  });

  it.each(PURE_ROOMS)('changes with any file of the room %s', (room) => {
    const folder = `libs/${room}/src`;
    const files = readdirSync(join(sources.root, folder)).filter((name) =>
      /^[\w.-]+(?<!spec)\.ts$/.test(name),
    );
    expect(files.length).toBeGreaterThan(5);
    const some = [files[0]!, files[files.length >> 1]!, files.at(-1)!];
    for (const name of some)
      expect([name, versionAfterChanging(`${folder}/${name}`)]).not.toEqual([name, rulesVersion()]);
  });

  it.each([
    'schemas/principles/paris-call.json',
    'schemas/principles/un-norms.json',
    'libs/pipeline/src/release.ts',
    'libs/publication/src/rendition-columns.ts',
  ])('changes with %s', (path) => {
    expect(versionAfterChanging(path)).not.toBe(rulesVersion());
  });

  it.each([
    'libs/redaction/src/redact.spec.ts',
    'libs/pipeline/src/pipeline.service.ts',
    'schemas/sql/schema.sql',
  ])('stays with %s, which decides nothing', (path) => {
    expect(versionAfterChanging(path)).toBe(rulesVersion());
  });
});
