/** Two timestamps of an object and the order they stand in. `after` is strict, `not-before` allows equality. */
export interface TimeOrder {
  readonly earlier: string;
  readonly later: string;
  readonly order: 'after' | 'not-before';
  readonly severity: 'error' | 'warning';
}

/** Timestamps that every object but an observable has. */
export const VERSION_TIMES: readonly string[] = ['created', 'modified'];

const SEEN = ['first_seen', 'last_seen'];
const FILE_TIMES = ['ctime', 'mtime', 'atime'];
const HAPPENED = ['start_time', 'end_time'];

/** The timestamps of a type beside `created` and `modified`; a dotted path descends (STIX 2.1 sections 4 to 7). */
export const TIMES_OF_TYPE: { readonly [type: string]: readonly string[] } = {
  campaign: SEEN,
  directory: FILE_TIMES,
  'email-message': ['date'],
  event: HAPPENED,
  file: [...FILE_TIMES, 'extensions.windows-pebinary-ext.time_date_stamp'],
  impact: [...HAPPENED, 'extensions.economic-ext.conversion_time', 'extensions.monetary-ext.conversion_time'],
  indicator: ['valid_from', 'valid_until'],
  infrastructure: SEEN,
  'intrusion-set': SEEN,
  'language-content': ['object_modified'],
  malware: SEEN,
  'malware-analysis': ['submitted', 'analysis_started', 'analysis_ended'],
  'network-traffic': ['start', 'end'],
  'observed-data': ['first_observed', 'last_observed'],
  process: ['created_time'],
  relationship: ['start_time', 'stop_time'],
  report: ['published'],
  sighting: SEEN,
  task: [...HAPPENED, 'due_date'],
  'threat-actor': SEEN,
  'user-account': [
    'account_created',
    'account_expires',
    'credential_last_changed',
    'account_first_login',
    'account_last_login',
  ],
  'windows-registry-key': ['modified_time'],
  'x509-certificate': [
    'validity_not_before',
    'validity_not_after',
    'x509_v3_extensions.private_key_usage_period_not_before',
    'x509_v3_extensions.private_key_usage_period_not_after',
  ],
};

const SEEN_ORDER: readonly TimeOrder[] = [
  { earlier: 'first_seen', later: 'last_seen', order: 'not-before', severity: 'error' },
];
const HAPPENED_ORDER: readonly TimeOrder[] = [
  { earlier: 'start_time', later: 'end_time', order: 'not-before', severity: 'error' },
];
const FILE_ORDER: readonly TimeOrder[] = [
  { earlier: 'ctime', later: 'mtime', order: 'not-before', severity: 'warning' },
  { earlier: 'ctime', later: 'atime', order: 'not-before', severity: 'warning' },
];

/** The order of timestamps, by type (STIX 2.1 sections 4 to 6, Incident Core Extension). */
export const TIME_ORDERS: ReadonlyMap<string, readonly TimeOrder[]> = new Map([
  ['campaign', SEEN_ORDER],
  ['infrastructure', SEEN_ORDER],
  ['intrusion-set', SEEN_ORDER],
  ['malware', SEEN_ORDER],
  ['threat-actor', SEEN_ORDER],
  ['sighting', SEEN_ORDER],
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
  ['directory', FILE_ORDER],
  ['file', FILE_ORDER],
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
  ['event', HAPPENED_ORDER],
  ['impact', HAPPENED_ORDER],
  ['task', HAPPENED_ORDER],
]);
