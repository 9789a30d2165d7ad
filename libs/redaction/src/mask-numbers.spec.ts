import type { StixObject } from '@app/stix';
import { bundleOf, id, marked, object, objectsFor, redactedFor } from './small-bundle';

const hidden = (number: number, name: string): StixObject =>
  object('identity', number, { name, ...marked('RED') });
const note = (number: number, content: string, more = {}): StixObject =>
  object('note', number, { content, object_refs: [id('incident', 1)], ...marked('CLEAR'), ...more });
const texts = (...objects: StixObject[]): string[] =>
  objectsFor(bundleOf(...objects)).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));

const VELMORA = hidden(2, 'Velmora GmbH');
const QUAXON = hidden(3, 'Quaxon Shipping');

describe('masks in the texts of one rendition', () => {
  it('agree, and are numbered by first appearance in the order of the rendition', () => {
    const notes = [note(11, 'Velmora'), note(12, 'Quaxon Shipping and VELMORA'), note(13, 'mail a@quux.org')];
    const shown = texts(VELMORA, QUAXON, ...notes);
    const numbers = shown.join(' ').match(/\[party-\d\]/g) ?? [];
    expect(numbers[0]).toBe('[party-1]');
    expect(new Set(numbers)).toEqual(new Set(['[party-1]', '[party-2]']));
    expect(shown.join(' ')).toContain('[email-1]');
    const both = shown.find((text) => text.includes(' and ')) ?? '';
    const alone = shown.find((text) => /^\[party-\d\]$/.test(text)) ?? '';
    expect(both.endsWith(`and ${alone}`)).toBe(true);
  });

  it('do not depend on the order of submission, nor on who else is hidden', () => {
    const notes = [
      note(11, 'Velmora hit'),
      note(12, 'Quaxon Shipping hit'),
      note(13, 'x@quux.org and y@quux.org'),
    ];
    const there = JSON.stringify(objectsFor(bundleOf(VELMORA, QUAXON, ...notes)));
    const back = JSON.stringify(objectsFor(bundleOf(...[...notes].reverse(), QUAXON, VELMORA)));
    const more = JSON.stringify(objectsFor(bundleOf(hidden(1, 'Aaa Nobody'), VELMORA, QUAXON, ...notes)));
    expect(back).toBe(there);
    expect(more).toBe(there);
  });

  it('take no number for what is hidden or dropped', () => {
    const secret = note(10, 'a@quux.org, b@quux.org, Quaxon Shipping', marked('RED'));
    const dropped = object('mutex', 14, { name: 'quaxon-shipping-mutex', ...marked('CLEAR') });
    const shown = note(20, 'Velmora, c@quux.org');
    expect(texts(VELMORA, QUAXON, secret, dropped, shown)).toEqual(['[party-1], [email-1]']);
  });

  it('leave out numbers that a text of the rendition carries, and no others', () => {
    const carried = note(11, 'as [party-1] said');
    const unseen = note(12, 'as [party-2] said', marked('RED'));
    const shown = texts(VELMORA, carried, unseen, note(13, 'Velmora said'));
    expect(shown).toEqual(expect.arrayContaining(['as [party-1] said', '[party-2] said']));
  });

  it('give one party one number, by whatever object or spelling it is known', () => {
    const alias = object('identity', 4, {
      name: 'Velmora Ltd',
      aliases: ['VLMR'],
      ...marked('RED'),
    });
    expect(texts(VELMORA, alias, note(11, 'VLMR is Velmora, V e l m o r a, Велмора, dmVsbW9yYQ=='))).toEqual([
      '[party-1] is [party-1], [party-1], [party-1], [party-1]',
    ]);
  });

  it('have no influence on the ids of observables', () => {
    const file = object('file', 30, { name: 'Velmora plan.docx', ...marked('CLEAR') });
    const idOf = (...objects: StixObject[]) =>
      objectsFor(bundleOf(...objects)).find(({ type }) => type === 'file');
    const alone = idOf(VELMORA, QUAXON, file);
    const after = idOf(
      VELMORA,
      QUAXON,
      file,
      object('campaign', 1, { name: 'Operation', description: 'Quaxon Shipping', ...marked('CLEAR') }),
    );
    expect(alone?.['name']).toBe('[party-1] plan.docx');
    expect(after?.['name']).toBe('[party-2] plan.docx');
    expect(after?.id).toBe(alone?.id);
  });

  it('are told with their rule to the submitter alone', () => {
    const redacted = redactedFor(bundleOf(VELMORA, note(11, 'dmVsbW9yYQ== or Velmora')));
    const rules = redacted?.record.flatMap(({ masked }) => masked?.rule ?? []);
    expect(rules).toEqual(['hidden-name encoded', 'hidden-name']);
    expect(JSON.stringify(redacted?.bundle)).not.toContain('hidden-name');
  });
});
