import { mintId } from './mint';
import { sectorOfNaics } from './sectors.data';
import type { Source } from './source';
import { type VerisContext, words } from './veris-context';
import { mapPlace } from './veris-place';

const KNOWN: ReadonlySet<string> = new Set([
  'victim_id',
  'industry',
  'country',
  'region',
  'employee_count',
  'secondary',
  'notes',
]);
const KNOWN_OF_SECONDARY: ReadonlySet<string> = new Set(['amount', 'victim_id']);

/** Who was hit. What nobody named is the organisation that the incident is about, all the same. */
export function mapVictims(victim: Source, context: VerisContext): void {
  for (const source of victim.oneOrList()) if (source.object() !== undefined) mapVictim(source, context);
}

function mapVictim(source: Source, context: VerisContext): void {
  source.knowing(KNOWN);
  const { draft, incidentId, making } = context;
  const name = words(source.at('victim_id'))[0]?.word;
  const industry = source.at('industry').name();
  const sector = industry === undefined ? undefined : sectorOfNaics(industry);
  if (industry !== undefined && sector === undefined && !/^(0+|unknown)$/i.test(industry))
    source.at('industry').leave('unreadable-value');
  const employees = words(source.at('employee_count'))[0]?.word;
  const id = draft.add(
    mintId('identity', incidentId, 'victim', name ?? source.pointer),
    making,
    {
      name: name ?? 'Unnamed victim',
      identity_class: 'organization',
      roles: ['victim'],
      sectors: sector === undefined ? undefined : [sector],
      description: descriptionOf(source, employees),
    },
    source,
  );
  draft.relate('targets', incidentId, id, making, source);
  for (const place of mapPlace(source, context)) {
    draft.relate('located-at', id, place, making, source);
    draft.relate('located-at', incidentId, place, making, source);
  }
  mapSecondary(source, context);
}

function mapSecondary(source: Source, { draft, incidentId, making, parts }: VerisContext): void {
  const secondary = source.at('secondary');
  if (secondary.isAbsent || secondary.object() === undefined) return;
  secondary.knowing(KNOWN_OF_SECONDARY);
  for (const { word, source: place } of words(secondary.at('victim_id'))) {
    const properties = { name: word, identity_class: 'organization', roles: ['victim'] };
    const id = draft.add(mintId('identity', incidentId, 'victim', word), making, properties, place);
    draft.relate('impacts', incidentId, id, making, place);
  }
  const amount = secondary.at('amount').integer(1, Number.MAX_SAFE_INTEGER);
  if (amount === undefined) return;
  const counts = { impacted_entity_counts: { organization: amount } };
  const content = { impact_type: 'economic' };
  parts.impact('secondary-victims', 'external', content, counts, secondary.at('amount'));
}

function descriptionOf(source: Source, employees: string | undefined): string | undefined {
  const notes = source.at('notes').text();
  const said = [employees === undefined ? '' : `Employees: ${employees}.`, notes ?? ''].filter(Boolean);
  return said.length > 0 ? said.join(' ') : undefined;
}
