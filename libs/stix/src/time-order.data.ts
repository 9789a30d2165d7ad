/** Two timestamps of an object and the order they stand in. `after` is strict, `not-before` allows equality. */
export interface TimeOrder {
  readonly earlier: string;
  readonly later: string;
  readonly order: 'after' | 'not-before';
  readonly severity: 'error' | 'warning';
}

const SEEN: readonly TimeOrder[] = [
  { earlier: 'first_seen', later: 'last_seen', order: 'not-before', severity: 'error' },
];
const HAPPENED: readonly TimeOrder[] = [
  { earlier: 'start_time', later: 'end_time', order: 'not-before', severity: 'error' },
];
const FILE_TIMES: readonly TimeOrder[] = [
  { earlier: 'created', later: 'modified', order: 'not-before', severity: 'warning' },
  { earlier: 'created', later: 'accessed', order: 'not-before', severity: 'warning' },
];

/** The order of timestamps, by type (STIX 2.1 sections 4 to 6, Incident Core Extension). */
export const TIME_ORDERS: ReadonlyMap<string, readonly TimeOrder[]> = new Map([
  ['campaign', SEEN],
  ['infrastructure', SEEN],
  ['intrusion-set', SEEN],
  ['malware', SEEN],
  ['threat-actor', SEEN],
  ['sighting', SEEN],
  [
    'observed-data',
    [{ earlier: 'first_observed', later: 'last_observed', order: 'not-before', severity: 'error' }],
  ],
  ['indicator', [{ earlier: 'valid_from', later: 'valid_until', order: 'after', severity: 'error' }]],
  ['relationship', [{ earlier: 'start_time', later: 'stop_time', order: 'after', severity: 'error' }]],
  ['network-traffic', [{ earlier: 'start', later: 'end', order: 'not-before', severity: 'error' }]],
  [
    'malware-analysis',
    [{ earlier: 'analysis_started', later: 'analysis_ended', order: 'not-before', severity: 'warning' }],
  ],
  ['directory', FILE_TIMES],
  ['file', FILE_TIMES],
  [
    'x509-certificate',
    [
      {
        earlier: 'validity_not_before',
        later: 'validity_not_after',
        order: 'not-before',
        severity: 'warning',
      },
    ],
  ],
  ['event', HAPPENED],
  ['impact', HAPPENED],
  ['task', HAPPENED],
]);
