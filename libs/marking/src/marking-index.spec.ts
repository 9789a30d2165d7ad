import type { StixBundle, StixObject, StixValue } from '@app/stix';
import type { SharingTerms } from './audience';
import { markingIndex } from './marking-index';
import { parseSharingTerms } from './sharing-terms';
import type { Tlp } from './tlp';
import { TLP_EXTENSION_ID, TLP_MARKINGS } from './tlp-markings.data';

const ID = 'campaign--00000000-0000-4000-8000-000000000001';
const STATEMENT = 'marking-definition--00000000-0000-4000-8000-000000000002';
const ABSENT = 'marking-definition--00000000-0000-4000-8000-000000000003';
const TLP1_AMBER = 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82';

function terms(defaultTlp: Tlp, floorTlp: Tlp = 'CLEAR'): SharingTerms {
  return parseSharingTerms({ defaultTlp, floorTlp });
}

function bundleOf(properties: { [name: string]: StixValue }, ...others: StixObject[]): StixBundle {
  const object = { type: 'campaign', id: ID, name: 'n', aliases: ['a', 'b'], ...properties };
  return { type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000009', objects: [object, ...others] };
}

function granular(level: Tlp, ...selectors: string[]): { [name: string]: StixValue } {
  return { granular_markings: [{ marking_ref: TLP_MARKINGS[level].id, selectors }] };
}

const statement: StixObject = {
  type: 'marking-definition',
  id: STATEMENT,
  definition_type: 'statement',
  definition: { statement: 'Copyright' },
};

describe('the effective marking', () => {
  it('is the default of the terms where nothing is marked, and then it is not explicit', () => {
    expect(markingIndex(bundleOf({}), terms('AMBER')).object(ID)).toEqual({
      level: 'AMBER',
      explicit: false,
    });
  });

  it('is never below the floor', () => {
    const marked = bundleOf({ object_marking_refs: [TLP_MARKINGS.CLEAR.id] });
    expect(markingIndex(marked, terms('CLEAR', 'AMBER')).object(ID).level).toBe('AMBER');
    expect(markingIndex(bundleOf({}), terms('CLEAR', 'GREEN')).at(ID, ['name']).level).toBe('GREEN');
  });

  it('is the strictest of all that apply, and reads TLP 1', () => {
    const refs = [
      TLP_MARKINGS.GREEN.id,
      TLP1_AMBER.toUpperCase().replace('MARKING-DEFINITION', 'marking-definition'),
    ];
    const index = markingIndex(bundleOf({ object_marking_refs: refs }), terms('CLEAR'));
    expect(index.object(ID)).toEqual({ level: 'AMBER', explicit: true, declared: 'AMBER' });
  });

  it('of a part holds for everything below it and for nothing beside it', () => {
    const index = markingIndex(bundleOf(granular('RED', 'aliases', 'name')), terms('GREEN'));
    expect(index.at(ID, ['aliases', 1])).toEqual({ level: 'RED', explicit: true, declared: 'RED' });
    expect(index.at(ID, ['id'])).toEqual({ level: 'GREEN', explicit: false });
    expect(index.object(ID).level).toBe('GREEN');
  });

  it('of a part never loosens what its object is marked', () => {
    const marked = bundleOf({ object_marking_refs: [TLP_MARKINGS.AMBER.id], ...granular('CLEAR', 'name') });
    expect(markingIndex(marked, terms('CLEAR')).at(ID, ['name']).level).toBe('AMBER');
  });

  it('of one list item leaves the others alone', () => {
    const index = markingIndex(bundleOf(granular('RED', 'aliases.[0]')), terms('CLEAR'));
    expect(index.at(ID, ['aliases', 0]).level).toBe('RED');
    expect(index.at(ID, ['aliases', 1]).level).toBe('CLEAR');
  });

  it('is RED for a marking-definition that is not there', () => {
    const index = markingIndex(bundleOf({ object_marking_refs: [ABSENT] }), terms('CLEAR'));
    expect(index.object(ID)).toEqual({ level: 'RED', explicit: true, declared: 'RED' });
  });

  it('is not set by statements and languages', () => {
    const marked = {
      object_marking_refs: [STATEMENT],
      granular_markings: [{ lang: 'fr', selectors: ['name'] }],
    };
    expect(markingIndex(bundleOf(marked, statement), terms('GREEN')).at(ID, ['name'])).toEqual({
      level: 'GREEN',
      explicit: false,
    });
  });

  it('is RED where another marking-definition poses as TLP', () => {
    const forged = {
      type: 'marking-definition',
      id: STATEMENT,
      extensions: { [TLP_EXTENSION_ID]: { tlp_2_0: 'clear' } },
    };
    const index = markingIndex(bundleOf({ object_marking_refs: [STATEMENT] }, forged), terms('CLEAR'));
    expect(index.object(ID).level).toBe('RED');
  });

  it('of a selector that leads nowhere holds for the whole object, and never loosens', () => {
    expect(markingIndex(bundleOf(granular('RED', 'nothing')), terms('CLEAR')).object(ID).level).toBe('RED');
    expect(markingIndex(bundleOf(granular('CLEAR', 'nothing')), terms('AMBER')).object(ID).level).toBe(
      'AMBER',
    );
  });

  it('of a selector that leads nowhere is no permission', () => {
    const index = markingIndex(bundleOf(granular('GREEN', 'nothing')), terms('CLEAR'));
    expect(index.object(ID)).toEqual({ level: 'GREEN', explicit: false, declared: 'GREEN' });
    expect(index.at(ID, ['name'])).toEqual({ level: 'GREEN', explicit: false, declared: 'GREEN' });
  });

  it('is RED where markings are malformed, and for an object that is not there', () => {
    for (const bad of [
      { object_marking_refs: 'x' },
      { object_marking_refs: [1] },
      { granular_markings: [1] },
    ]) {
      expect(markingIndex(bundleOf(bad), terms('CLEAR')).object(ID).level).toBe('RED');
    }
    const noSelectors = { granular_markings: [{ marking_ref: TLP_MARKINGS.RED.id, selectors: [] }] };
    expect(markingIndex(bundleOf(noSelectors), terms('CLEAR')).object(ID).level).toBe('RED');
    expect(markingIndex(bundleOf({}), terms('CLEAR')).object('campaign--x').level).toBe('RED');
  });

  it('does not follow markings of marking-definitions round in circles', () => {
    const loop = { ...statement, object_marking_refs: [STATEMENT] };
    const index = markingIndex(bundleOf({ object_marking_refs: [STATEMENT] }, loop), terms('GREEN'));
    expect(index.object(STATEMENT).level).toBe('GREEN');
  });

  it('of several versions of an object is the strictest of theirs', () => {
    const other = { type: 'campaign', id: ID, object_marking_refs: [TLP_MARKINGS.RED.id] };
    expect(markingIndex(bundleOf({}, other), terms('CLEAR')).object(ID).level).toBe('RED');
  });

  it('of a list is the strictest that any version says of an item, since items move', () => {
    const older = { type: 'campaign', id: ID, aliases: ['b', 'a'], ...granular('RED', 'aliases.[0]') };
    const index = markingIndex(bundleOf({}, older), terms('CLEAR'));
    expect(index.at(ID, ['aliases', 1])).toEqual({ level: 'RED', explicit: false, declared: 'RED' });
    expect(index.at(ID, ['name'])).toEqual({ level: 'CLEAR', explicit: false });
  });

  it('is no permission that another version does not give', () => {
    const older = { type: 'campaign', id: ID, name: 'n', ...granular('CLEAR', 'name') };
    expect(markingIndex(bundleOf({}, older), terms('AMBER')).at(ID, ['name'])).toEqual({
      level: 'AMBER',
      explicit: false,
      declared: 'CLEAR',
    });
    const marked = { type: 'campaign', id: ID, object_marking_refs: [TLP_MARKINGS.CLEAR.id] };
    expect(markingIndex(bundleOf({}, marked), terms('CLEAR')).object(ID).explicit).toBe(false);
    const green = { type: 'campaign', id: ID, object_marking_refs: [TLP_MARKINGS.GREEN.id] };
    expect(markingIndex(bundleOf({}, green), terms('CLEAR')).object(ID)).toEqual({
      level: 'GREEN',
      explicit: false,
      declared: 'GREEN',
    });
  });

  it('withholds what any version declares, also where the terms of another say the same level', () => {
    const amber = { type: 'campaign', id: ID, object_marking_refs: [TLP_MARKINGS.AMBER.id] };
    expect(markingIndex(bundleOf({}, amber), terms('AMBER')).object(ID)).toEqual({
      level: 'AMBER',
      explicit: false,
      declared: 'AMBER',
    });
  });
});

describe('a lowered marking', () => {
  const lower = (
    level: Tlp,
    pointer = '',
    objectId = ID,
  ): { objectId: string; pointer: string; level: Tlp } => ({
    objectId,
    pointer,
    level,
  });

  it('takes the place of what its object is marked, and counts as a marking', () => {
    const red = bundleOf({ object_marking_refs: [TLP_MARKINGS.RED.id] });
    const index = markingIndex(red, terms('AMBER'), [lower('GREEN', '', ID.toUpperCase())]);
    const green = { level: 'GREEN', explicit: true, declared: 'GREEN' };
    expect(index.object(ID)).toEqual(green);
    expect(index.at(ID, ['name'])).toEqual(green);
    expect(markingIndex(bundleOf({}), terms('AMBER'), [lower('GREEN')]).object(ID)).toEqual(green);
  });

  it('of a part holds there and below, and nowhere else', () => {
    const red = bundleOf({ object_marking_refs: [TLP_MARKINGS.RED.id], ...granular('RED', 'aliases') });
    const index = markingIndex(red, terms('CLEAR'), [lower('AMBER', '/aliases')]);
    expect(index.at(ID, ['aliases']).level).toBe('AMBER');
    expect(index.at(ID, ['aliases', 0]).level).toBe('AMBER');
    expect(index.at(ID, ['name']).level).toBe('RED');
    expect(index.object(ID).level).toBe('RED');
  });

  it('never goes below the floor, and never raises', () => {
    const amber = bundleOf({ object_marking_refs: [TLP_MARKINGS.AMBER.id] });
    expect(markingIndex(amber, terms('CLEAR', 'GREEN'), [lower('CLEAR')]).object(ID).level).toBe('GREEN');
    expect(markingIndex(amber, terms('CLEAR'), [lower('RED')]).object(ID)).toEqual({
      level: 'AMBER',
      explicit: true,
      declared: 'AMBER',
    });
    expect(markingIndex(bundleOf({}), terms('GREEN'), [lower('RED')]).object(ID)).toEqual({
      level: 'GREEN',
      explicit: false,
    });
  });

  it('leaves the markings of parts below it, and what leads nowhere', () => {
    const parts = bundleOf({ object_marking_refs: [TLP_MARKINGS.RED.id], ...granular('AMBER', 'name') });
    const index = markingIndex(parts, terms('CLEAR'), [lower('CLEAR')]);
    expect(index.object(ID).level).toBe('CLEAR');
    expect(index.at(ID, ['name']).level).toBe('AMBER');
    expect(index.at(ID, ['aliases']).level).toBe('CLEAR');
    const astray = markingIndex(bundleOf(granular('RED', 'nothing')), terms('CLEAR'), [lower('CLEAR')]);
    expect(astray.object(ID).level).toBe('RED');
  });

  it('that is nearest to a value counts; of two for one place the stricter', () => {
    const red = bundleOf({ object_marking_refs: [TLP_MARKINGS.RED.id] });
    const index = markingIndex(red, terms('CLEAR'), [
      lower('CLEAR'),
      lower('AMBER', '/name'),
      lower('GREEN', '/name'),
    ]);
    expect(index.at(ID, ['name']).level).toBe('AMBER');
    expect(index.at(ID, ['aliases', 0]).level).toBe('CLEAR');
  });

  it('of a list item holds for that item, and only while there is one version of the object', () => {
    const red = { object_marking_refs: [TLP_MARKINGS.RED.id] };
    const item = [lower('CLEAR', '/aliases/1')];
    const index = markingIndex(bundleOf(red), terms('CLEAR'), item);
    expect(index.at(ID, ['aliases', 1]).level).toBe('CLEAR');
    expect(index.at(ID, ['aliases', 0]).level).toBe('RED');
    const older = { type: 'campaign', id: ID, name: 'n', aliases: ['b', 'a'] };
    expect(markingIndex(bundleOf(red, older), terms('CLEAR'), item).at(ID, ['aliases', 1]).level).toBe('RED');
  });

  it('holds for every version of an object, and for no other object', () => {
    const red = { object_marking_refs: [TLP_MARKINGS.RED.id] };
    const older = { type: 'campaign', id: ID, name: 'o', object_marking_refs: [TLP_MARKINGS.AMBER.id] };
    const other = { type: 'campaign', id: ID.replace(/1$/, '7'), ...red };
    const index = markingIndex(bundleOf(red, older, other), terms('CLEAR'), [lower('GREEN')]);
    expect(index.object(ID)).toEqual({ level: 'GREEN', explicit: true, declared: 'GREEN' });
    expect(index.object(other.id).level).toBe('RED');
  });
});
