import type { Making } from './draft';
import { IMPORT_LIMITS } from './limits';
import type { MispContext } from './misp-context';
import type { Source } from './source';

/** A cluster of a galaxy as it is read. */
export interface Cluster {
  readonly galaxy: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly aliases: readonly string[];
  readonly externalId: string | undefined;
  readonly urls: readonly string[];
  readonly source: Source;
}

/** What of `meta` is read by itself. */
const READ_OF_META: ReadonlySet<string> = new Set(['synonyms', 'refs', 'external_id']);
/** A key as a note may repeat it. */
const KEY = /^[A-Za-z0-9 _.:-]{1,80}$/;

/** Keeps as lines of a note what a cluster says and the object that came of it (`id`) does not. */
export function keepRest(cluster: Cluster, id: string, context: MispContext, making: Making): void {
  const { source, value } = cluster;
  const told = JSON.stringify(context.draft.get(id) ?? {});
  const keep = (label: string, text: string | undefined, place: Source): void => {
    if (text === undefined || told.includes(JSON.stringify(text))) return;
    context.notes.write(`${value}: ${label}: ${text}`, making, place);
  };
  const meta = source.at('meta');
  keep('description', cluster.description, source.at('description'));
  for (const alias of cluster.aliases) keep('synonym', alias, meta.at('synonyms'));
  for (const url of cluster.urls) keep('reference', url, meta.at('refs'));
  for (const external of meta.at('external_id').oneOrList()) keep('external id', external.name(), external);
  if (!meta.isAbsent && !meta.isList) meta.object();
  for (const key of meta.names().filter((name) => !READ_OF_META.has(name))) keepMeta(key, meta.at(key), keep);
}

/** A text, or a list of texts, under a key; anything deeper has no place. */
function keepMeta(
  key: string,
  place: Source,
  keep: (label: string, text: string | undefined, place: Source) => void,
): void {
  if (place.isAbsent) return;
  const items = place.oneOrList();
  if (!KEY.test(key) || items.length > IMPORT_LIMITS.labelsMax) {
    place.leave(KEY.test(key) ? 'over-limit' : 'unknown-field');
    return;
  }
  for (const item of items)
    if (typeof item.value === 'boolean') keep(key, String(item.value), item);
    else keep(key, item.text(), item);
}
