import { mintId } from './mint';
import { INCIDENT_TYPES, TECHNIQUES, type Technique } from './veris-actions.data';
import { type VerisContext, words } from './veris-context';
import type { Source } from './source';

const ACTIONS = ['hacking', 'malware', 'social', 'misuse', 'physical', 'error', 'environmental'];
const KNOWN: ReadonlySet<string> = new Set([...ACTIONS, 'unknown']);
const KNOWN_OF_ONE: ReadonlySet<string> = new Set(['variety', 'vector', 'cve', 'name', 'notes']);
const CVE = /CVE-\d{4}-\d{4,19}/gi;
const CVES_MAX = 100;

/** What was done: techniques, malware by name and vulnerabilities; and what that makes of the incident. */
export function mapActions(action: Source, actors: readonly string[], context: VerisContext): string[] {
  if (action.object() === undefined) return [];
  action.knowing(KNOWN);
  if (action.at('unknown').isObject) action.at('unknown').knowing(KNOWN_OF_ONE);
  const types = ACTIONS.flatMap((name) => mapAction(name, action.at(name), actors, context));
  const telling = types.filter((type) => type !== 'unspecified');
  return [...new Set(telling.length > 0 ? telling : types)];
}

function mapAction(name: string, source: Source, actors: readonly string[], context: VerisContext): string[] {
  if (source.isAbsent || source.object() === undefined) return [];
  source.knowing(KNOWN_OF_ONE);
  const varieties = words(source.at('variety'));
  const notes = source.at('notes').text();
  for (const { word, key, source: place } of varieties)
    useTechnique(TECHNIQUES[name]?.[key], `${name}: ${word}`, notes, place, actors, context);
  for (const { word, key, source: place } of words(source.at('vector'))) {
    const technique = Object.hasOwn(TECHNIQUES['vector']!, key) ? TECHNIQUES['vector']![key] : undefined;
    useTechnique(technique, `${name} vector: ${word}`, undefined, place, actors, context);
  }
  mapVulnerabilities(source, actors, context);
  mapMalware(
    name,
    source,
    varieties.map(({ key }) => key),
    actors,
    context,
  );
  const table = INCIDENT_TYPES[name]!;
  const found = varieties.flatMap(({ key }) => (Object.hasOwn(table, key) ? table[key]! : []));
  return found.length > 0 ? found : [table['*']!];
}

/** An attack pattern: of ATT&CK where the table has one, else in the words of VERIS. */
function useTechnique(
  technique: Technique | undefined,
  label: string,
  notes: string | undefined,
  source: Source,
  actors: readonly string[],
  { draft, incidentId, making }: VerisContext,
): void {
  const name = technique?.[1] ?? label;
  const reference =
    technique === undefined
      ? { source_name: 'veris', external_id: `action.${label.replace(/: /, '.')}` }
      : { source_name: 'mitre-attack', external_id: technique[0] };
  const id = mintId('attack-pattern', reference.source_name, reference.external_id);
  const added =
    draft.get(id)?.id ??
    draft.add(id, making, { name, description: notes, external_references: [reference] }, source);
  if (actors.length === 0) draft.relate('related-to', incidentId, added, making, source);
  for (const actor of actors) draft.relate('uses', actor, added, making, source);
}

function mapVulnerabilities(action: Source, actors: readonly string[], context: VerisContext): void {
  const { draft, incidentId, making } = context;
  for (const place of action.at('cve').oneOrList()) {
    const text = place.text();
    const names = [...new Set((text?.match(CVE) ?? []).map((name) => name.toUpperCase()))].slice(0, CVES_MAX);
    if (text !== undefined && names.length === 0) place.leave('unreadable-value');
    for (const name of names) {
      const id = mintId('vulnerability', name);
      const references = [{ source_name: 'cve', external_id: name }];
      const added =
        draft.get(id)?.id ?? draft.add(id, making, { name, external_references: references }, place);
      for (const actor of actors) draft.relate('targets', actor, added, making, place);
      if (actors.length === 0) draft.relate('related-to', incidentId, added, making, place);
    }
  }
}

function mapMalware(
  action: string,
  source: Source,
  varieties: readonly string[],
  actors: readonly string[],
  { draft, incidentId, making }: VerisContext,
): void {
  for (const { word, source: place } of words(source.at('name'))) {
    if (action !== 'malware') {
      place.leave('no-place');
      continue;
    }
    const types = ['ransomware', 'rootkit', 'worm', 'downloader', 'backdoor'].filter((type) =>
      varieties.includes(type),
    );
    const id = mintId('malware', incidentId, word);
    const added = draft.add(id, making, { name: word, is_family: true, malware_types: types }, place);
    for (const actor of actors) draft.relate('uses', actor, added, making, place);
    if (actors.length === 0) draft.relate('related-to', incidentId, added, making, place);
  }
}
