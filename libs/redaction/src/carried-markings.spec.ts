import { IEP_EXTENSION_ID, PAP_EXTENSION_ID, TLP_MARKINGS } from '@app/marking';
import { parseBundle } from '@app/stix';
import type { StixObject } from '@app/stix';
import type { Properties, Setting } from './small-bundle';
import {
  bundleOf,
  id,
  INCIDENT,
  incident,
  marked,
  object,
  objectsFor,
  PLATFORM,
  redactedFor,
  relation,
  theOnly,
  TIME,
} from './small-bundle';
import { stamp } from './stamp';

const MARKING = id('marking-definition', 5);
const REPORTER = id('identity', 6);

function marking(properties: Properties, number = 5): StixObject {
  return object('marking-definition', number, { created: TIME, ...properties });
}

function statement(text: string, more: Properties = {}): StixObject {
  return marking({ definition_type: 'statement', definition: { statement: text }, ...more });
}

function pap(more: Properties = {}): StixObject {
  return marking({
    extensions: { [PAP_EXTENSION_ID]: { extension_type: 'property-extension', pap: 'amber' } },
    ...more,
  });
}

function iep(words: Properties, more: Properties = {}): StixObject {
  return marking({
    extensions: { [IEP_EXTENSION_ID]: { extension_type: 'property-extension', ...words } },
    ...more,
  });
}

/** A campaign that carries a marking and is CLEAR. */
function carrier(properties: Properties = {}): StixObject {
  const refs = [TLP_MARKINGS.CLEAR.id, MARKING];
  return object('campaign', 7, {
    name: 'Ice',
    aliases: ['one', 'two'],
    object_marking_refs: refs,
    ...properties,
  });
}

function theMarking(objects: StixObject[], setting: Setting = {}): StixObject | undefined {
  return theOnly('marking-definition', bundleOf(...objects), setting);
}

describe('a statement, PAP or IEP marking', () => {
  it('goes with an object that shows, under an id of the rendition, by the platform', () => {
    const objects = objectsFor(bundleOf(carrier(), statement('Copyright of the maker', marked('CLEAR'))));
    const campaign = objects.find(({ type }) => type === 'campaign');
    const carried = objects.find(({ type }) => type === 'marking-definition');
    expect(carried).toEqual({
      type: 'marking-definition',
      spec_version: '2.1',
      id: carried?.id,
      created_by_ref: PLATFORM.id,
      definition_type: 'statement',
      definition: { statement: 'Copyright of the maker' },
      object_marking_refs: [TLP_MARKINGS.CLEAR.id],
    });
    expect(carried?.id).not.toBe(MARKING);
    expect(campaign?.['object_marking_refs']).toEqual([TLP_MARKINGS.CLEAR.id, carried?.id]);
  });

  it('is not there when nothing that shows carries it', () => {
    const hidden = carrier({ object_marking_refs: [TLP_MARKINGS.RED.id, MARKING] });
    expect(theMarking([hidden, pap()])).toBeUndefined();
    expect(theMarking([hidden, pap()], { to: 'recipient' })).toBeDefined();
  });

  it('of a hidden part is not there, and of a part that shows selects where it now stands', () => {
    const parts = {
      object_marking_refs: [TLP_MARKINGS.CLEAR.id],
      granular_markings: [
        { marking_ref: TLP_MARKINGS.RED.id, selectors: ['aliases.[0]'] },
        { marking_ref: MARKING, selectors: ['aliases.[0]', 'aliases.[1]'] },
      ],
    };
    const objects = objectsFor(bundleOf(carrier(parts), pap()));
    const carried = objects.find(({ type }) => type === 'marking-definition')?.id;
    expect(objects.find(({ type }) => type === 'campaign')).toMatchObject({
      aliases: ['two'],
      granular_markings: [{ marking_ref: carried, selectors: ['aliases.[0]'] }],
    });
    const allHidden = {
      ...parts,
      granular_markings: [{ ...parts.granular_markings[1], selectors: ['aliases.[0]'] }],
    };
    const both = [
      ...allHidden.granular_markings,
      { marking_ref: TLP_MARKINGS.RED.id, selectors: ['aliases.[0]'] },
    ];
    const left = objectsFor(bundleOf(carrier({ ...parts, granular_markings: both as never }), pap()));
    expect(left.map(({ type }) => type)).toEqual(['incident', 'campaign']);
    expect(left[1]).not.toHaveProperty('granular_markings');
  });

  it('is not there where its own marking or the default of the terms is above the audience', () => {
    expect(theMarking([carrier(), statement('Copyright', marked('AMBER'))])).toBeUndefined();
    const byDefault = { terms: { defaultTlp: 'AMBER' } } as const;
    expect(theMarking([carrier(), statement('Copyright')], byDefault)).toBeUndefined();
    expect(theMarking([carrier(), pap(marked('AMBER'))])).toBeUndefined();
  });

  it('of PAP and IEP is told in its closed words whatever the default, and in nothing else', () => {
    const byDefault = { terms: { defaultTlp: 'AMBER' } } as const;
    const shown = theMarking([carrier(), pap({ name: 'PAP of Contoso' })], byDefault);
    expect(shown?.['extensions']).toEqual({
      [PAP_EXTENSION_ID]: { extension_type: 'property-extension', pap: 'amber' },
    });
    expect(shown).not.toHaveProperty('name');
    const words = { permitted_actions: 'none', iep_id: 'x', description: 'of Contoso', unheard: 'of' };
    expect(theMarking([carrier(), iep(words)], byDefault)?.['extensions']).toEqual({
      [IEP_EXTENSION_ID]: { extension_type: 'property-extension', permitted_actions: 'none' },
    });
  });

  it('does not name whom the rendition does not name', () => {
    const victim = object('identity', 2, { name: 'Contoso', ...marked('RED') });
    const shown = theMarking([carrier(), victim, statement('Property of Contoso GmbH', marked('CLEAR'))]);
    expect(JSON.stringify(shown)).not.toContain('Contoso');
    const named = statement('Yours', { ...marked('CLEAR'), name: 'Contoso house rules' });
    expect(JSON.stringify(theMarking([carrier(), victim, named]))).not.toContain('Contoso');
  });

  it('does not lead from one thing to another', () => {
    const identity = object('identity', 2, {
      name: 'Contoso',
      object_marking_refs: [TLP_MARKINGS.CLEAR.id, MARKING],
    });
    const objects = objectsFor(bundleOf(carrier(), identity, pap()));
    expect(objects.map(({ type }) => type)).toEqual(['incident', 'campaign', 'marking-definition']);
  });

  it('that says something else is another marking; the same has the same id', () => {
    const of = (text: string) => theMarking([carrier(), statement(text, marked('CLEAR'))])?.id;
    expect(of('Copyright')).toBe(of('Copyright'));
    expect(of('Copyright')).not.toBe(of('Copyleft'));
  });

  it('is valid STIX, once stamped', () => {
    const objects = [
      carrier(),
      pap(),
      iep({ tlp: 'white', unmodified_resale: 'must-not' }, { id: MARKING.replace(/5$/, '8') }),
    ];
    const refs = [TLP_MARKINGS.CLEAR.id, MARKING.replace(/5$/, '8')];
    const redacted = redactedFor(
      bundleOf(...objects, object('tool', 9, { name: 't', object_marking_refs: refs })),
    );
    const stamped = stamp(redacted?.bundle ?? bundleOf(), { created: TIME, modified: TIME });
    expect(stamped.objects.filter(({ type }) => type === 'marking-definition')).toHaveLength(3);
    expect(parseBundle(JSON.stringify(stamped))).toMatchObject({ ok: true });
  });
});

describe('an IEP marking', () => {
  it('says the label of the rendition, and passes on the rest', () => {
    const words = {
      encrypt_in_transit: 'must',
      permitted_actions: 'none',
      affected_party_notifications: 'must-not',
      tlp: 'white',
      provider_attribution: 'may',
      unmodified_resale: 'must-not',
      end_date: '2020-01-01T00:00:00Z',
    };
    const shown = theMarking([carrier(), iep(words, marked('CLEAR'))], { to: 'participants' });
    expect(shown?.['extensions']).toEqual({
      [IEP_EXTENSION_ID]: { extension_type: 'property-extension', ...words, tlp: 'green' },
    });
  });

  it('hides what it marks above its TLP', () => {
    const objects = bundleOf(carrier(), iep({ tlp: 'green' }));
    expect(theOnly('campaign', objects)).toBeUndefined();
    expect(theOnly('campaign', objects, { to: 'participants' })).toBeDefined();
  });

  const reporter = object('identity', 6, { name: 'Acme CERT', ...marked('CLEAR') });
  const told = { ...incident, created_by_ref: REPORTER, description: 'Acme CERT saw it' };
  const note = object('note', 8, {
    content: 'by Acme CERT',
    authors: ['Jo of Acme'],
    object_refs: [INCIDENT],
    created_by_ref: REPORTER,
    object_marking_refs: [TLP_MARKINGS.CLEAR.id, MARKING],
  });
  const mustNot = iep({ provider_attribution: 'must-not' });

  it.each(['public', 'participants', 'clients', 'community', 'recipient'] as const)(
    'that says so keeps the provider unnamed, whatever its own marking and the terms are (%s)',
    (to) => {
      const setting: Setting = {
        to,
        terms: { nameReporter: true },
        context: { submitter: { names: ['Acme Holding'], domains: [], networks: [] } },
      };
      const bundle = bundleOf({ ...told, name: 'Breach at Acme Holding' }, reporter, note, mustNot);
      expect(JSON.stringify(redactedFor(bundle, setting)?.bundle)).not.toMatch(/Acme/);
      const may = bundleOf(
        { ...told, name: 'Breach at Acme Holding' },
        reporter,
        note,
        iep({ provider_attribution: 'must' }),
      );
      const shown = JSON.stringify(redactedFor(may, setting)?.bundle);
      expect(shown).toContain('Acme CERT');
      expect(shown).toContain('Jo of Acme');
    },
  );

  it('on what is hidden keeps nobody unnamed, and `must` does not overrule the terms', () => {
    const hidden = { ...note, object_marking_refs: [TLP_MARKINGS.RED.id, MARKING] };
    expect(JSON.stringify(redactedFor(bundleOf(told, reporter, hidden, mustNot))?.bundle)).toContain(
      'Acme CERT',
    );
    const unmarked = { ...reporter, object_marking_refs: [] };
    const must = iep({ provider_attribution: 'must' });
    const shown = redactedFor(bundleOf(told, unmarked, note, must), { terms: { nameReporter: false } });
    expect(JSON.stringify(shown?.bundle)).not.toContain('Acme CERT');
  });

  it('on a victim that is only generalised tells nobody who wrote of it', () => {
    const told = object('incident', 1, { name: 'Breach', ...marked('CLEAR') });
    const isNamed = (created_by_ref: string): boolean => {
      const victim = object('identity', 2, { name: 'V', created_by_ref, object_marking_refs: [MARKING] });
      const ties = [
        relation(9, INCIDENT, 'impacts', victim.id),
        relation(10, INCIDENT, 'related-to', REPORTER),
      ];
      const bundle = bundleOf(told, victim, reporter, ...ties, mustNot);
      return JSON.stringify(redactedFor(bundle)?.bundle).includes('Acme CERT');
    };
    expect([isNamed(REPORTER), isNamed(id('identity', 77))]).toEqual([true, true]);
  });
});

it('a marking-definition of TLP never leaves but that of the audience', () => {
  const bundle = bundleOf(carrier(), TLP_MARKINGS.GREEN, pap());
  const ids = redactedFor(bundle, { to: 'participants' })?.bundle.objects.map((each) => each.id) ?? [];
  expect(ids.filter((each) => each === TLP_MARKINGS.GREEN.id)).toHaveLength(1);
  expect(ids).not.toContain(TLP_MARKINGS.CLEAR.id);
});
