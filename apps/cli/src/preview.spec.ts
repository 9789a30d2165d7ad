import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '@app/config';
import { type StixValue, canonicalJson } from '@app/stix';
import { LABELS, SECRETS, markedBundle } from '../../../test/marked-bundle';
import { previewOffline } from './preview-offline';
import { printPreview } from './preview-print';
import { toDocument } from './preview-shown';

const text = JSON.stringify(markedBundle({ key: 'c1' }));
const options = {
  tlp: 'clear',
  community: [],
  recipient: [],
  nameVictim: false,
  nameReporter: false,
  publicAtOnce: false,
};

/** What a person reads of a preview. */
function printed(...given: Parameters<typeof previewOffline>): string {
  const lines: string[] = [];
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((line) => lines.push(String(line)) > 0);
  for (const preview of previewOffline(...given)) printPreview(preview);
  write.mockRestore();
  return lines.join('');
}

describe('preview', () => {
  it.each([
    ['public', 'CLEAR'],
    ['participants', 'GREEN'],
    ['clients', 'AMBER'],
    ['community', 'AMBER+STRICT'],
    ['recipient', 'RED'],
  ] as const)('shows for %s what is up to %s, and says why the rest is not there', (audience, upTo) => {
    const [seen, ...others] = previewOffline(text, options, audience);
    expect(others).toEqual([]);
    for (const label of LABELS) {
      const visible = LABELS.indexOf(label) <= LABELS.indexOf(upTo);
      expect([label, seen?.stix?.includes(SECRETS[label])]).toEqual([label, visible]);
    }
    expect(seen?.changes.every(({ words, rule }) => words.endsWith('.') && rule.length > 0)).toBe(true);
  });

  it('is of all audiences unless one is named, and says who waits', () => {
    const outcomes = (more: object) =>
      previewOffline(text, { ...options, ...more }).map(({ audience, outcome }) => `${audience} ${outcome}`);
    const once = ['participants', 'clients', 'community', 'recipient'].map(
      (audience) => `${audience} AT_ONCE`,
    );
    expect(outcomes({})).toEqual(['public ON_RELEASE', ...once]);
    expect(outcomes({ publicAtOnce: true, hold: ['community:health'] })).toEqual([
      'public AT_ONCE',
      ...once.map((each) => each.replace('community AT_ONCE', 'community ON_RELEASE')),
    ]);
  });

  it('says that an audience gets nothing', () => {
    const [seen] = previewOffline(text, { ...options, floor: 'amber' }, 'public');
    expect([seen?.outcome, seen?.stix]).toEqual(['NOTHING', null]);
    expect(printed(text, { ...options, floor: 'amber' }, 'public')).toMatch(/: nothing of this incident\n/);
  });

  it('reads as the original beside the rendition, with the reason under it', () => {
    const seen = printed(text, options, 'public');
    expect(seen).toMatch(/^The public \(public, up to TLP:CLEAR\): once you release it\n/);
    expect(seen).toMatch(/labels +\["label-zebrafinch".* \| \["label-zebrafinch"\]\n/);
    expect(seen).toMatch(
      /- \/labels\/4 Left out: marked TLP:RED, above this audience\. \[rule marking, TLP:RED\]/,
    );
    expect(seen).toMatch(/note--\S+ +left out\n +- The whole object is left out: marked TLP:GREEN/);
    expect(seen).toMatch(/name +(= )?Ransomware at a regional hospital/);
    expect(toDocument(previewOffline(text, options, 'public'))).toMatchObject([
      { rendition: { type: 'bundle' } },
    ]);
  });

  it('refuses what is not valid, terms that are not, and audiences that are none', () => {
    expect(() => previewOffline('{}', options)).toThrow('invalid-stix');
    expect(() => previewOffline(text, { ...options, tlp: 'PURPLE' })).toThrow('invalid-terms');
    expect(() => previewOffline(text, options, 'everyone')).toThrow('invalid-input');
  });
});

describe('every difference', () => {
  const FRAME = ['id', 'created', 'modified', 'created_by_ref', 'object_marking_refs', 'granular_markings'];

  it.each(['2021-oldsmar', '2024-ascension', '2014-sony-pictures', '2022-whispergate'])(
    'between %s and what an audience sees of it is explained',
    (name) => {
      const { bundle } = JSON.parse(
        readFileSync(join(packageRoot(), 'apps', 'cli', 'samples', 'incidents', `${name}.json`), 'utf8'),
      ) as { bundle: object };
      for (const { objects, changes } of previewOffline(JSON.stringify(bundle), options)) {
        const newIds = new Map(
          objects.flatMap(({ objectId, rendition }) =>
            rendition ? [[objectId, (JSON.parse(rendition) as { id: string }).id]] : [],
          ),
        );
        for (const { objectId, original, rendition } of objects) {
          const said = changes.filter((change) => change.objectId === objectId);
          if (rendition === null) expect(said.length).toBeGreaterThan(0);
          const isWhole = said.some(({ pointer }) => pointer === '');
          const before = JSON.parse(
            original.replace(/[a-z0-9-]+--[0-9a-f-]{36}/g, (id) => newIds.get(id) ?? id),
          ) as Record<string, StixValue>;
          const after = JSON.parse(rendition ?? '{}') as Record<string, StixValue>;
          const changed = Object.keys(before).filter(
            (key) =>
              !FRAME.includes(key) && canonicalJson(before[key]!) !== canonicalJson(after[key] ?? null),
          );
          const unexplained = changed.filter(
            (key) => !isWhole && !said.some(({ pointer }) => `${pointer}/`.startsWith(`/${key}/`)),
          );
          expect([objectId, unexplained]).toEqual([objectId, []]);
        }
      }
    },
  );
});
