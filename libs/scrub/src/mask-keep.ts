import { findObservables, viewOf, type Observable } from '@app/enrichment';
import { NameIndex } from './name-index';
import { streamOf } from './name-fold';
import { withBarriers } from './mask-ledger';

/** A span of a text that stays, in units of the text. */
export interface KeptSpan {
  readonly start: number;
  readonly end: number;
}

/** What stays in a text: the names that the context keeps, and the indicators of adversaries. */
export interface Keepers {
  readonly names: (text: string) => KeptSpan[];
  readonly indicators: (text: string) => KeptSpan[];
}

const INDICATORS: ReadonlySet<Observable['type']> = new Set([
  'vulnerability',
  'attack-pattern',
  'file-hash',
  'cryptocurrency-wallet',
  'autonomous-system',
]);

/** Makes ready what stays: `keep` is matched like hidden names are, whatever case and accents. */
export function keepers(keep: readonly string[]): Keepers {
  const index = new NameIndex<true>(keep.map((name) => ({ name, value: true })));
  return {
    names: (text) => {
      if (index.isEmpty) return [];
      const view = viewOf(withBarriers(text));
      return index.find(view, streamOf(view)).map(({ start, end }) => ({
        start: view.starts[start] ?? 0,
        end: view.ends[Math.max(start, end - 1)] ?? 0,
      }));
    },
    indicators: (text) => findObservables(withBarriers(text)).filter((observable) => isIndicator(observable)),
  };
}

function isIndicator({ type, classification }: Observable): boolean {
  if (INDICATORS.has(type)) return true;
  if (type === 'ipv4-addr' || type === 'ipv6-addr') return classification['scope'] === 'public';
  return type === 'domain-name' && classification['special_use'] !== 'internal';
}
