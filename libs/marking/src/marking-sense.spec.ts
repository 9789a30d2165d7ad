import type { StixBundle, StixObject, StixValue } from '@app/stix';
import { markingIndex } from './marking-index';
import { senseOf } from './marking-sense';
import { IEP_EXTENSION_ID, PAP_EXTENSION_ID } from './marking-sense.data';
import { parseSharingTerms } from './sharing-terms';
import type { Tlp } from './tlp';
import { TLP_EXTENSION_ID, TLP_MARKINGS } from './tlp-markings.data';

const ID = 'campaign--00000000-0000-4000-8000-000000000001';
const MARKING = 'marking-definition--00000000-0000-4000-8000-000000000002';

type Properties = { [name: string]: StixValue };

function definition(properties: Properties): StixObject {
  return { type: 'marking-definition', id: MARKING, ...properties };
}

function iep(words: Properties, more: Properties = {}): StixObject {
  return definition({
    extensions: { [IEP_EXTENSION_ID]: { extension_type: 'property-extension', ...words } },
    ...more,
  });
}

function pap(word: StixValue, more: Properties = {}): StixObject {
  return definition({
    extensions: { [PAP_EXTENSION_ID]: { extension_type: 'property-extension', pap: word } },
    ...more,
  });
}

function statement(text: string): StixObject {
  return definition({ definition_type: 'statement', definition: { statement: text } });
}

function bundleOf(marking: StixObject, properties: Properties): StixBundle {
  const object = { type: 'campaign', id: ID, name: 'n', aliases: ['a', 'b'], ...properties };
  return { type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000009', objects: [object, marking] };
}

function terms(defaultTlp: Tlp, floorTlp: Tlp = 'CLEAR') {
  return parseSharingTerms({ defaultTlp, floorTlp });
}

describe('what a marking says', () => {
  it('is understood of statements, PAP and IEP, and none of them sets a level but what IEP says of TLP', () => {
    expect(senseOf(statement('Copyright'))).toEqual({ kind: 'statement', hidesProvider: false });
    expect(senseOf(pap('red'))).toEqual({ kind: 'pap', hidesProvider: false });
    expect(senseOf(iep({}))).toEqual({ kind: 'iep', hidesProvider: false });
    expect(senseOf(iep({ tlp: 'amber', provider_attribution: 'must-not' }))).toEqual({
      kind: 'iep',
      hidesProvider: true,
      limit: 'AMBER',
    });
    expect(senseOf(iep({ tlp: 'white', provider_attribution: 'must' })).limit).toBe('CLEAR');
  });

  it.each([
    ['a word that PAP does not have', pap('property of Contoso')],
    [
      'PAP without a word',
      definition({ extensions: { [PAP_EXTENSION_ID]: { extension_type: 'property-extension' } } }),
    ],
    ['a word that IEP does not have', iep({ tlp: 'blue' })],
    ['another', iep({ provider_attribution: 'never' })],
    ['a word that is no text', iep({ permitted_actions: ['none'] })],
    ['another kind of extension', iep({ extension_type: 'toplevel-property-extension' })],
    [
      'an extension that nobody knows',
      definition({ extensions: { 'extension-definition--x': { secret: true } } }),
    ],
    ['a type of its own', definition({ definition_type: 'acme', definition: { acme: 'x' } })],
    ['a statement without text', definition({ definition_type: 'statement', definition: { statement: 1 } })],
    ['nothing', definition({})],
    ['TLP under an id of its own', definition({ extensions: { [TLP_EXTENSION_ID]: { tlp_2_0: 'clear' } } })],
    ['TLP 1 under an id of its own', definition({ definition_type: 'tlp', definition: { tlp: 'white' } })],
    ['TLP in words', statement('TLP:CLEAR')],
    ['TLP in other words', statement('  tlp v2.0: Amber+Strict ')],
    ['TLP by its name', pap('clear', { name: 'TLP:WHITE' })],
  ])('is not understood where there is %s, and then what carries it is RED', (_, marking) => {
    expect(senseOf(marking).kind).toBe('unknown');
    const index = markingIndex(bundleOf(marking, { object_marking_refs: [MARKING] }), terms('CLEAR'));
    expect(index.object(ID)).toEqual({ level: 'RED', explicit: true, declared: 'RED' });
  });

  it('is not understood where any version of it is not', () => {
    const bundle = bundleOf(pap('red'), { object_marking_refs: [MARKING] });
    const both = { ...bundle, objects: [definition({}), ...bundle.objects] };
    expect(markingIndex(both, terms('CLEAR')).object(ID).level).toBe('RED');
  });
});

describe('the TLP of an IEP', () => {
  const amber = iep({ tlp: 'amber' });

  it('makes what it marks stricter, and never less strict', () => {
    const marked = (level: Tlp) => ({ object_marking_refs: [MARKING, TLP_MARKINGS[level].id] });
    expect(markingIndex(bundleOf(amber, marked('CLEAR')), terms('CLEAR')).object(ID).level).toBe('AMBER');
    expect(markingIndex(bundleOf(amber, marked('RED')), terms('CLEAR')).object(ID).level).toBe('RED');
    const only = { object_marking_refs: [MARKING] };
    expect(markingIndex(bundleOf(amber, only), terms('RED')).object(ID).level).toBe('RED');
  });

  it('is no permission: what nobody marked stays with the terms', () => {
    const index = markingIndex(
      bundleOf(iep({ tlp: 'white' }), { object_marking_refs: [MARKING] }),
      terms('AMBER'),
    );
    expect(index.object(ID)).toEqual({ level: 'AMBER', explicit: false, declared: 'CLEAR' });
  });

  it('of a part holds for that part', () => {
    const part = { granular_markings: [{ marking_ref: MARKING, selectors: ['aliases.[1]'] }] };
    const index = markingIndex(bundleOf(amber, part), terms('CLEAR'));
    expect(index.at(ID, ['aliases', 1])).toEqual({ level: 'AMBER', explicit: false, declared: 'AMBER' });
    expect(index.at(ID, ['aliases', 0]).level).toBe('CLEAR');
    expect(index.object(ID).level).toBe('CLEAR');
  });

  it('stays where the submitter lowers the marking', () => {
    const both = { object_marking_refs: [MARKING, TLP_MARKINGS.RED.id] };
    const lowered = [{ objectId: ID, pointer: '', level: 'CLEAR' as const }];
    expect(markingIndex(bundleOf(amber, both), terms('CLEAR'), lowered).object(ID).level).toBe('AMBER');
  });
});

describe('the closed words of PAP and IEP', () => {
  it('go with what they mark, whatever the default; other parts of them, and statements, do not', () => {
    const index = markingIndex(bundleOf(pap('red', { name: 'n' }), {}), terms('RED', 'GREEN'));
    const free = { level: 'GREEN', explicit: false };
    expect(index.object(MARKING)).toEqual(free);
    expect(index.at(MARKING, ['extensions', PAP_EXTENSION_ID, 'pap'])).toEqual(free);
    expect(index.at(MARKING, ['name']).level).toBe('RED');
    expect(index.at(MARKING, ['extensions', PAP_EXTENSION_ID, 'other']).level).toBe('RED');
    const other = markingIndex(bundleOf(iep({ description: 'd' }), {}), terms('RED'));
    expect(other.at(MARKING, ['extensions', IEP_EXTENSION_ID, 'description']).level).toBe('RED');
    expect(markingIndex(bundleOf(statement('x'), {}), terms('RED')).object(MARKING).level).toBe('RED');
  });

  it('do not go anywhere that a marking of theirs says they may not', () => {
    const marked = pap('red', { object_marking_refs: [TLP_MARKINGS.AMBER.id] });
    const index = markingIndex(bundleOf(marked, {}), terms('CLEAR'));
    expect(index.at(MARKING, ['extensions', PAP_EXTENSION_ID, 'pap']).level).toBe('AMBER');
  });
});
