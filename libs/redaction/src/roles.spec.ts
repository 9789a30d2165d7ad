import { TLP_MARKINGS } from '@app/marking';
import type { StixObject } from '@app/stix';
import {
  bundleOf,
  incident,
  INCIDENT,
  marked,
  object,
  objectsFor,
  relation,
  theOnly,
  VICTIM,
} from './small-bundle';

const velmora = object('identity', 2, { name: 'Velmora Works', identity_class: 'organization' });
const actor = object('threat-actor', 20, { name: 'Bear', ...marked('CLEAR') });

/** Whether the public reads the name of the identity that a bundle is about. */
function isNamed(
  objects: StixObject[],
  terms: { nameVictim?: boolean; nameReporter?: boolean } = {},
): boolean {
  return JSON.stringify(objectsFor(bundleOf(...objects), { terms })).includes('Velmora Works');
}

describe('an identity that nobody marked', () => {
  const note = object('note', 21, { content: 'c', object_refs: [INCIDENT], created_by_ref: VICTIM });

  it.each([
    ['related to the incident', relation(22, INCIDENT, 'related-to', VICTIM)],
    ['affected by the incident', relation(22, INCIDENT, 'affects', VICTIM)],
    ['a victim by its own word', relation(22, VICTIM, 'victim-of', INCIDENT)],
    ['impacted by its own word', relation(22, VICTIM, 'impacted-by', INCIDENT)],
    ['reporting by its own word', relation(22, VICTIM, 'reported', INCIDENT)],
    ['related to an adversary', relation(22, actor.id, 'related-to', VICTIM)],
    ['what a note is about', object('note', 22, { content: 'c', object_refs: [INCIDENT, VICTIM] })],
  ])('is not named when it is %s, unless both flags say so', (_, tie) => {
    expect(isNamed([velmora, actor, tie])).toBe(false);
    expect(isNamed([velmora, actor, tie], { nameVictim: true })).toBe(false);
    expect(isNamed([velmora, actor, tie], { nameVictim: true, nameReporter: true })).toBe(true);
  });

  it('is a reporter when it wrote anything', () => {
    const told = object('incident', 1, { name: 'Velmora Works tells', ...marked('CLEAR') });
    expect(isNamed([told, velmora, note])).toBe(false);
    expect(isNamed([told, velmora, note], { nameVictim: true })).toBe(false);
    expect(isNamed([told, velmora, note], { nameReporter: true })).toBe(true);
    const adversary = relation(23, actor.id, 'attributed-to', VICTIM);
    expect(isNamed([velmora, actor, note, adversary], { nameVictim: true })).toBe(false);
  });

  it('is named when it is plainly an adversary, a cited source, or who attributes', () => {
    expect(isNamed([velmora, actor, relation(22, actor.id, 'attributed-to', VICTIM)])).toBe(true);
    expect(isNamed([velmora, actor, relation(22, actor.id, 'impersonates', VICTIM)])).toBe(true);
    expect(isNamed([velmora, relation(22, INCIDENT, 'attributed-by', VICTIM)])).toBe(true);
    const citing = { ...incident, external_references: [{ source_name: 'Velmora Works', description: 'd' }] };
    expect(isNamed([citing, velmora, relation(22, INCIDENT, 'related-to', VICTIM)])).toBe(true);
    const hidden = relation(22, actor.id, 'attributed-to', VICTIM, marked('RED'));
    expect(isNamed([velmora, actor, hidden, relation(23, INCIDENT, 'related-to', VICTIM)])).toBe(false);
  });

  it('is named when it is an authority that investigates, or a State that is not tied to the incident', () => {
    const authority = { ...velmora, sectors: ['government-national'] };
    expect(isNamed([authority, relation(22, INCIDENT, 'investigated-by', VICTIM)])).toBe(true);
    expect(isNamed([velmora, relation(22, INCIDENT, 'investigated-by', VICTIM)])).toBe(false);
    const state = object('identity', 30, { name: 'Estonia' });
    const named = (verb: string, from: string): boolean =>
      JSON.stringify(objectsFor(bundleOf(state, actor, relation(22, from, verb, state.id)))).includes(
        'Estonia',
      );
    expect(named('located-at', actor.id)).toBe(true);
    expect(named('affects', INCIDENT)).toBe(false);
  });
});

it('the published TLP markings that a bundle brings along hide nobody who provided it', () => {
  const contact = object('identity', 7, { name: 'Response desk', ...marked('CLEAR') });
  const told = bundleOf(incident, contact, relation(8, contact.id, 'contact-for', INCIDENT, marked('CLEAR')));
  const beside = { ...told, objects: [...told.objects, TLP_MARKINGS.CLEAR] };
  expect(theOnly('identity', beside)?.['name']).toBe('Response desk');
});
