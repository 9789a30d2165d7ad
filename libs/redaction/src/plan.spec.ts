import type { StixObject } from '@app/stix';
import type { Properties } from './small-bundle';
import { bundleOf, INCIDENT, marked, object, objectsFor, part, relation, VICTIM } from './small-bundle';

describe('a place that nobody marked', () => {
  const actor = object('threat-actor', 20, { name: 'Bear', ...marked('CLEAR') });
  const tool = object('tool', 21, { name: 'Zed', ...marked('CLEAR') });
  const place = object('location', 22, { country: 'FR', city: 'Gravelines' });
  const home = relation(23, actor.id, 'located-at', place.id);
  const shownWith = (sighting: Properties): StixObject[] =>
    objectsFor(
      bundleOf(
        actor,
        tool,
        place,
        home,
        object('sighting', 24, { sighting_of_ref: tool.id, ...marked('CLEAR'), ...sighting }),
      ),
    );

  it('is the same whether a reference to it is hidden or not there', () => {
    const where_sighted_refs = [place.id];
    const hidden = shownWith({ where_sighted_refs, ...part('RED', 'where_sighted_refs') });
    expect(hidden).toEqual(shownWith({}));
    expect(hidden).not.toEqual(shownWith({ where_sighted_refs }));
  });

  it('is the same whether a sighting that cannot stand refers to it or not', () => {
    const unseen = part('RED', 'sighting_of_ref');
    expect(shownWith({ where_sighted_refs: [place.id], ...unseen })).toEqual(shownWith(unseen));
  });

  it.each([
    ['threat-actor', 'located-at', true],
    ['malware', 'originates-from', true],
    ['threat-actor', 'targets', false],
    ['malware', 'located-at', false],
    ['attack-pattern', 'related-to', false],
  ])('that a %s %s: whether it stands in full is %s', (type, verb, isShown) => {
    const source = object(type, 25, { name: 'Zed', is_family: true });
    const text = JSON.stringify(objectsFor(bundleOf(source, place, relation(26, source.id, verb, place.id))));
    expect([text.includes('Gravelines'), text.includes('"FR"')]).toEqual([isShown, isShown]);
  });

  it('is not told by text when it is generalised or hidden, unless another place shows the name', () => {
    const told = object('incident', 1, {
      name: 'Breach',
      description: 'The plant of Gravelines near Lille in France went dark.',
      ...marked('CLEAR'),
    });
    const victim = object('identity', 2, { name: 'Velmora', identity_class: 'organization' });
    const hidden = object('location', 27, { name: 'Lille', country: 'FR', ...marked('RED') });
    const ties = [relation(28, INCIDENT, 'targets', VICTIM), relation(29, VICTIM, 'located-at', place.id)];
    const objects = [told, victim, place, hidden, ...ties];
    expect(objectsFor(bundleOf(...objects))[0]?.['description']).toMatch(
      /^The plant of \[party-\d\] near \[party-\d\] in France went dark\.$/,
    );
    const lair = object('location', 30, { country: 'FR', city: 'Lille' });
    const open = [actor, lair, relation(31, actor.id, 'located-at', lair.id)];
    expect(objectsFor(bundleOf(...objects, ...open))[0]?.['description']).toMatch(/near Lille in France/);
  });
});
