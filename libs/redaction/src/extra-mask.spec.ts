import type { ExtraMask } from './extra-mask';
import { wordsOf } from './change-words';
import {
  bundleOf,
  marked,
  object,
  objectsFor,
  redactedFor,
  relation,
  INCIDENT,
  VICTIM,
} from './small-bundle';
import type { Setting } from './small-bundle';

const mask = (text: string, more: Partial<ExtraMask> = {}): Setting => ({
  context: { extraMasks: [{ text, level: 'RED', ...more }] },
});
const toldOf = (description: string) => object('incident', 1, { name: 'x', description, ...marked('CLEAR') });
const read = (description: string, setting: Setting): unknown =>
  objectsFor(bundleOf(toldOf(description)), setting)[0]?.['description'];

describe('an extra mask', () => {
  it.each([
    ['as it is', 'The Falkenmoor ward stood still.'],
    ['in capitals', 'THE FALKENMOOR WARD'],
    ['with accents', 'the Fálkénmoor ward'],
    ['with look-alike letters', 'the F\u0430lkenmoor ward'],
    ['with zero-width characters', 'the Fal\u200bken\u200bmoor ward'],
    ['percent-encoded', 'https://news.example/F%61lkenmoor/ward'],
    ['broken by a line', 'the Falken-\nmoor ward'],
  ])('hides a text %s', (_, text) => {
    const seen = String(read(text, mask('Falkenmoor')));
    expect(seen).toMatch(/\[(party|value)-1\]/);
    expect(seen.normalize('NFKD').replace(/[^a-z]/gi, '')).not.toMatch(/f.lk.nmoor/i);
  });

  it('holds below its level, and for nobody at or above it', () => {
    const text = 'The Falkenmoor ward';
    const amber = mask('Falkenmoor', { level: 'AMBER' });
    const seen = (['public', 'participants', 'clients', 'community', 'recipient'] as const).map((to) =>
      read(text, { ...amber, to }),
    );
    expect(seen.map((each) => each === text)).toEqual([false, false, true, true, true]);
  });

  it('hides also what the rendition would show as a name', () => {
    const victim = object('identity', 2, { name: 'Falkenmoor', sectors: ['energy'], ...marked('CLEAR') });
    const tie = relation(3, INCIDENT, 'targets', VICTIM, marked('CLEAR'));
    const objects = objectsFor(bundleOf(toldOf('Falkenmoor fell'), victim, tie), mask('Falkenmoor'));
    expect(JSON.stringify(objects)).not.toContain('Falkenmoor');
    expect(objects.find(({ type }) => type === 'identity')?.['sectors']).toEqual(['energy']);
  });

  it('hides domains, addresses, hashes and numbers wherever they stand', () => {
    const hash = 'd41d8cd98f00b204e9800998ecf8427e';
    const objects = [
      object('domain-name', 3, { value: 'mail.falkenmoor.example', ...marked('CLEAR') }),
      object('ipv4-addr', 4, { value: '198.51.100.7', ...marked('CLEAR') }),
      object('file', 5, { name: 'a.exe', hashes: { MD5: hash }, size: 47113, ...marked('CLEAR') }),
    ];
    const masks = ['falkenmoor.example', '198.51.100.0/24', hash, '47113'];
    const extraMasks = masks.map((text): ExtraMask => ({ text, level: 'RED' }));
    const shown = JSON.stringify(objectsFor(bundleOf(...objects), { context: { extraMasks } }));
    for (const secret of ['falkenmoor', '198.51.100', hash, '47113']) expect(shown).not.toContain(secret);
    expect(shown).toContain('a.exe');
    expect(JSON.stringify(objectsFor(bundleOf(...objects)))).toContain(hash);
  });

  it('changes nothing for an audience that it does not concern', () => {
    const text = bundleOf(toldOf('The Falkenmoor ward'));
    const [without, with_] = [{}, mask('Falkenmoor')].map((setting) =>
      redactedFor(text, { ...setting, to: 'recipient' }),
    );
    expect(with_).toEqual(without);
  });
});

describe('a lowered marking', () => {
  it('shows to an audience what the submitter lowered to it', () => {
    const note = object('note', 3, { content: 'Told', object_refs: [INCIDENT], ...marked('RED') });
    const lowered = [{ objectId: note.id, pointer: '', level: 'CLEAR' as const }];
    expect(JSON.stringify(objectsFor(bundleOf(note)))).not.toContain('Told');
    expect(JSON.stringify(objectsFor(bundleOf(note), { context: { lowered } }))).toContain('Told');
  });
});

describe('a change', () => {
  it('is worded in plain sentences that repeat nothing of the submission', () => {
    const note = object('note', 3, { content: 'x', object_refs: [INCIDENT], ...marked('RED') });
    const bundle = bundleOf(toldOf('Falkenmoor, soc@falkenmoor.example'), note);
    const words = (redactedFor(bundle, mask('Falkenmoor'))?.record ?? []).map(wordsOf);
    expect(words).toContain('The whole object is left out: marked TLP:RED, above this audience.');
    expect(words).toContain('Masked: you mask it besides.');
    expect(words.join(' ')).not.toMatch(/falkenmoor/i);
  });

  it('says which object stands for which', () => {
    const redacted = redactedFor(bundleOf(toldOf('x')));
    expect(redacted?.pairs).toEqual([{ objectId: INCIDENT, renditionId: redacted?.incidentId }]);
  });
});

describe('the residue', () => {
  it('is what goes out and nothing explains, where it stands, and nothing that is masked or absent', () => {
    const description = 'The files of Xqzvarn Brolthem were copied by APT28 on Monday.';
    const hidden = object('note', 3, { content: 'Also Vrelnok.', object_refs: [INCIDENT], ...marked('RED') });
    const residue = redactedFor(bundleOf(toldOf(description), hidden))?.residue ?? [];
    for (const { objectId, pointer, start, end, text } of residue)
      expect([objectId, pointer, description.slice(start, end)]).toEqual([INCIDENT, '/description', text]);
    const shown = objectsFor(bundleOf(toldOf(description)))[0]?.['description'];
    const words = ['Xqzvarn', 'Brolthem'].filter((word) => String(shown).includes(word));
    expect(residue.map(({ text }) => text)).toEqual(words);
  });
});
