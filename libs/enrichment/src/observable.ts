import type { StixValue } from '@app/stix';

/** What `findObservables` recognises; STIX type names where STIX has one. */
export type ObservableType =
  | 'ipv4-addr'
  | 'ipv6-addr'
  | 'mac-addr'
  | 'domain-name'
  | 'url'
  | 'email-addr'
  | 'autonomous-system'
  | 'file-hash'
  | 'file-path'
  | 'windows-registry-key'
  | 'cryptocurrency-wallet'
  | 'vulnerability'
  | 'attack-pattern';

/** What the static tables say of an observable, e.g. `{ scope: 'private', registry: 'RFC 1918' }`. */
export type Classification = { readonly [key: string]: StixValue };

/** One observable in a text: its value with defanging undone, and its place in UTF-16 units of the text as given. */
export interface Observable {
  readonly type: ObservableType;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text spelled it so that it could not be clicked, e.g. `hxxp` or `[.]`. */
  readonly defanged: boolean;
  readonly classification: Classification;
}
