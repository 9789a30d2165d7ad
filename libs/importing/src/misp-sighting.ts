import type { Making } from './draft';
import { mintId } from './mint';
import { type MispContext, partyMaking } from './misp-context';
import type { Source } from './source';
import type { SourceMarking } from './source-markings';
import { timeAt } from './times';

const KNOWN: ReadonlySet<string> = new Set(
  `id uuid type date_sighting source Organisation org_id event_id event_uuid attribute_id attribute_uuid`.split(
    /\s+/,
  ),
);
const KNOWN_OF_ORGANISATION: ReadonlySet<string> = new Set(['id', 'uuid', 'name', 'local']);
const SEEN = 0;
const FALSE_POSITIVE = 1;
const EXPIRATION = 2;

interface Marked {
  readonly making: Making;
  readonly marking: SourceMarking;
}

/**
 * Sightings of an attribute: seen (a sighting of its indicator), a false positive (an opinion), the end of its life
 * (`valid_until`). Of what is no indicator STIX has no sighting.
 */
export function mapSightings(
  owner: Source,
  context: MispContext,
  { making, marking }: Marked,
  of: string | undefined,
): void {
  for (const sighting of owner.at('Sighting').list()) {
    if (sighting.object() === undefined) continue;
    sighting.knowing(KNOWN);
    sighting.at('Organisation').knowing(KNOWN_OF_ORGANISATION);
    const kind = sighting.at('type').integer(SEEN, EXPIRATION) ?? SEEN;
    if (of?.startsWith('indicator--') !== true) sighting.leave('no-place');
    else if (kind === SEEN) addSighting(sighting, context, { making, marking }, of);
    else if (kind === FALSE_POSITIVE) addOpinion(sighting, context, { making, marking }, of);
    else expire(sighting, context, of);
  }
}

function addSighting(sighting: Source, context: MispContext, { making, marking }: Marked, of: string): void {
  const at = timeAt(sighting.at('date_sighting'));
  const uuid = sighting.at('uuid').uuid();
  const id = uuid === undefined ? mintId('sighting', of, at ?? '', sighting.pointer) : `sighting--${uuid}`;
  const where = seenBy(sighting, context, partyMaking(making, context, marking, sighting));
  context.draft.add(
    id,
    making,
    {
      sighting_of_ref: of,
      count: 1,
      description: sourceOf(sighting),
      first_seen: at,
      last_seen: at,
      where_sighted_refs: where === undefined ? undefined : [where],
    },
    sighting,
  );
}

function seenBy(sighting: Source, { draft }: MispContext, making: Making): string | undefined {
  const organisation = sighting.at('Organisation');
  const name = organisation.at('name').name();
  if (name === undefined) return undefined;
  const uuid = organisation.at('uuid').uuid();
  const id = uuid === undefined ? mintId('identity', 'misp', name) : `identity--${uuid}`;
  const known = draft.get(id);
  if (known !== undefined) {
    if (known['name'] !== name) organisation.at('name').leave('id-repeated');
    return id;
  }
  const properties = { name, identity_class: 'organization' };
  return draft.add(id, { ...making, modified: making.created }, properties, organisation);
}

/** What saw it, in the words of who told. */
function sourceOf(sighting: Source): string | undefined {
  const said = sighting.at('source').name();
  return said === undefined ? undefined : `Source: ${said}.`;
}

function addOpinion(sighting: Source, context: MispContext, { making, marking }: Marked, of: string): void {
  const uuid = sighting.at('uuid').uuid();
  const id = uuid === undefined ? mintId('opinion', of, sighting.pointer) : `opinion--${uuid}`;
  const properties = {
    opinion: 'strongly-disagree',
    explanation: ['Reported as a false positive.', sourceOf(sighting) ?? ''].join(' ').trim(),
    object_refs: [of],
  };
  const at = timeAt(sighting.at('date_sighting'));
  const by = seenBy(sighting, context, partyMaking(making, context, marking, sighting));
  const said = {
    ...making,
    createdByRef: by ?? making.createdByRef,
    modified: at !== undefined && at > making.created ? at : making.modified,
  };
  context.draft.add(id, said, properties, sighting);
}

function expire(sighting: Source, { draft }: MispContext, of: string): void {
  const at = timeAt(sighting.at('date_sighting'));
  const from = draft.get(of)?.['valid_from'];
  for (const name of ['source', 'Organisation'])
    if (!sighting.at(name).isAbsent) sighting.at(name).leave('no-place');
  if (at === undefined) return;
  if (typeof from === 'string' && at > from) draft.change(of, { valid_until: at });
  else sighting.leave('time-unreal');
}
