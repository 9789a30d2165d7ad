import { errorsOf, objectOf, warningsOf, type Properties } from './rule-cases';

const T1 = '2020-01-01T00:00:05.1Z';
const SAME = '2020-01-01T00:00:05.10Z';
const T2 = '2020-01-01T00:00:05.11Z';

const ORDERS: [type: string, earlier: string, later: string][] = [
  ['campaign', 'first_seen', 'last_seen'],
  ['infrastructure', 'first_seen', 'last_seen'],
  ['intrusion-set', 'first_seen', 'last_seen'],
  ['malware', 'first_seen', 'last_seen'],
  ['threat-actor', 'first_seen', 'last_seen'],
  ['sighting', 'first_seen', 'last_seen'],
  ['observed-data', 'first_observed', 'last_observed'],
  ['network-traffic', 'start', 'end'],
  ['event', 'start_time', 'end_time'],
  ['impact', 'start_time', 'end_time'],
  ['task', 'start_time', 'end_time'],
];

const pair = (type: string, properties: Properties) => [objectOf(type, properties)];

describe('the rules of times', () => {
  it.each(ORDERS)('want the end of a %s not before its start (%s, %s)', (type, earlier, later) => {
    expect(errorsOf(pair(type, { [earlier]: T1, [later]: T2 }))).toEqual([]);
    expect(errorsOf(pair(type, { [earlier]: T1, [later]: SAME }))).toEqual([]);
    expect(errorsOf(pair(type, { [earlier]: T2, [later]: T1 }))).toEqual([`time-order /objects/0/${later}`]);
    expect(errorsOf(pair(type, { [earlier]: T2 }))).toEqual([]);
  });

  it.each([
    ['indicator', 'valid_from', 'valid_until'],
    ['relationship', 'start_time', 'stop_time'],
  ])('want the end of a %s later than its start', (type, earlier, later) => {
    expect(errorsOf(pair(type, { [earlier]: T1, [later]: T2 }))).toEqual([]);
    expect(errorsOf(pair(type, { [earlier]: T1, [later]: SAME }))).toEqual([
      `time-order /objects/0/${later}`,
    ]);
  });

  it.each([
    ['malware-analysis', 'analysis_started', 'analysis_ended'],
    ['file', 'ctime', 'mtime'],
    ['directory', 'ctime', 'atime'],
    ['x509-certificate', 'validity_not_before', 'validity_not_after'],
  ])('tell of a %s that ends before it starts', (type, earlier, later) => {
    expect(errorsOf(pair(type, { [earlier]: T2, [later]: T1 }))).toEqual([]);
    expect(warningsOf(pair(type, { [earlier]: T2, [later]: T1 }))).toEqual([
      `time-order /objects/0/${later}`,
    ]);
  });

  it('want no modification before the creation', () => {
    const before = { created: '2020-01-01T00:00:00.0001Z', modified: '2020-01-01T00:00:00.000Z' };
    expect(errorsOf(pair('tool', before))).toEqual(['modified-before-created /objects/0/modified']);
  });

  it.each([
    ['tool', { modified: '2021-02-30T00:00:00.000Z' }, 'modified'],
    ['report', { published: '2021-02-29T00:00:00Z' }, 'published'],
    ['process', { created_time: '2021-04-31T00:00:00Z' }, 'created_time'],
    ['event', { start_time: '2021-01-01T12:00:60Z' }, 'start_time'],
    [
      'file',
      { extensions: { 'windows-pebinary-ext': { time_date_stamp: '2021-06-31T00:00:00Z' } } },
      'extensions/windows-pebinary-ext/time_date_stamp',
    ],
  ])('want days that exist (%s)', (type, properties, place) => {
    expect(errorsOf(pair(type, properties))).toEqual([`time-unreal /objects/0/${place}`]);
  });

  it('accept 29 February of a leap year and a leap second', () => {
    expect(errorsOf(pair('report', { published: '2020-02-29T00:00:00Z' }))).toEqual([]);
    expect(errorsOf(pair('report', { published: '2016-12-31T23:59:60Z' }))).toEqual([]);
  });

  it('tell of a portable executable that tells more than seconds', () => {
    const file = objectOf('file', {
      hashes: { 'SHA-256': 'a' },
      extensions: { 'windows-pebinary-ext': { time_date_stamp: T1 } },
    });
    expect(warningsOf([file])).toEqual([
      'time-precision /objects/0/extensions/windows-pebinary-ext/time_date_stamp',
    ]);
  });
});
