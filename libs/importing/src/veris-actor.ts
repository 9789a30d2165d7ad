import { mintId } from './mint';
import { ACTOR_TYPE, MOTIVE } from './veris-actions.data';
import { type VerisContext, translated, words } from './veris-context';
import { mapPlace } from './veris-place';
import type { Source } from './source';

const KNOWN: ReadonlySet<string> = new Set(['external', 'internal', 'partner', 'unknown']);
const KNOWN_OF_ONE: ReadonlySet<string> = new Set([
  'motive',
  'variety',
  'country',
  'region',
  'name',
  'notes',
]);
const NO_MOTIVE: ReadonlySet<string> = new Set(['other', 'unknown', 'na']);

/** Who did it: a threat actor for each side. Names are those of the document, or say what is known. */
export function mapActors(actor: Source, context: VerisContext): string[] {
  if (actor.object() === undefined) return [];
  actor.knowing(KNOWN);
  return ['external', 'internal', 'partner'].flatMap((side) => mapActor(side, actor.at(side), context) ?? []);
}

function mapActor(side: string, source: Source, context: VerisContext): string | undefined {
  if (source.isAbsent || source.object() === undefined) return undefined;
  source.knowing(KNOWN_OF_ONE);
  const { draft, incidentId, making } = context;
  const varieties = words(source.at('variety'));
  const motives = words(source.at('motive')).flatMap(({ key, source: place }) => {
    if (NO_MOTIVE.has(key)) return [];
    if (Object.hasOwn(MOTIVE, key)) return MOTIVE[key]!;
    place.leave('no-place');
    return [];
  });
  const names = words(source.at('name')).map(({ word }) => word);
  const [primary, ...others] = [...new Set(motives)];
  const id = draft.add(
    mintId('threat-actor', incidentId, side),
    making,
    {
      name: names[0] ?? `Unknown ${side} actor`,
      aliases: names.slice(1),
      description: descriptionOf(
        varieties.map(({ word }) => word),
        source,
      ),
      threat_actor_types: side === 'external' ? typesOf(source) : insiderTypes(source),
      primary_motivation: primary,
      secondary_motivations: others,
    },
    source,
  );
  draft.relate('attributed-to', incidentId, id, making, source);
  for (const place of mapPlace(source, context)) draft.relate('located-at', id, place, making, source);
  return id;
}

function typesOf(source: Source): string[] {
  const found = translated(source.at('variety'), ACTOR_TYPE);
  return found.length > 1 ? found.filter((type) => type !== 'unknown') : found;
}

/** An insider means it, or does not: then VERIS has `NA` for the motive; a grudge is a disgruntled one. */
function insiderTypes(source: Source): string[] {
  const motives = source
    .at('motive')
    .oneOrList()
    .map(({ token }) => token.trim().toLowerCase());
  if (motives.includes('grudge')) return ['insider-disgruntled'];
  return motives.length > 0 && motives.every((motive) => motive === 'na')
    ? ['insider-accidental']
    : ['unknown'];
}

function descriptionOf(varieties: readonly string[], source: Source): string | undefined {
  const notes = source.at('notes').text();
  const said = [varieties.length > 0 ? `Variety: ${varieties.join(', ')}.` : '', notes ?? ''].filter(Boolean);
  return said.length > 0 ? said.join(' ') : undefined;
}
