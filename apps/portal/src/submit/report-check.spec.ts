import { fieldAt } from './report-bundle';
import { mistakesIn } from './report-check';
import { type Report, emptyReport } from './report';
import { formatOf } from './file-format';
import { withValue } from './field-path';

const NOW = new Date('2026-03-05T12:00:00.000Z');
const GOOD: Report = { ...emptyReport('CERT', 'en', NOW), title: 'Fire', description: 'It burnt.' };
const wrong = (path: string, value: unknown) => [...mistakesIn(withValue(GOOD, path, value), NOW)];

describe('what is not right yet in a form', () => {
  it('is nothing once there is a title and a story', () => {
    expect([...mistakesIn(GOOD, NOW)]).toEqual([]);
    expect([...mistakesIn(emptyReport('CERT', 'en', NOW), NOW).keys()]).toEqual(['title', 'description']);
  });

  it.each([
    ['began', { date: '2026-02-30', time: '' }, 'not-a-day'],
    ['began', { date: '2026-03-05', time: '12:01' }, 'in-the-future'],
    ['ended', { date: '', time: '10:00' }, 'time-without-day'],
    ['impact.counts.employee', '1 200', 'not-a-number'],
    ['impact.counts.employee', '99999999999', 'too-large'],
    ['victims.0.sector', 'energy', undefined],
  ])('%s %j: %s', (path, value, mistake) => {
    const field = path === 'victims.0.sector' ? 'victims.0.name' : path;
    expect(wrong(path, value)).toEqual([[field, mistake ?? 'name-missing']]);
  });

  it('is an end before its beginning, and an address that leads nowhere on the web', () => {
    const began = withValue(GOOD, 'began', { date: '2026-03-02', time: '10:00' });
    const ended = withValue(began, 'ended', { date: '2026-03-02', time: '09:59' });
    expect([...mistakesIn(ended, NOW)]).toEqual([['ended', 'before-the-start']]);
    expect(wrong('references', [{ name: '', url: 'javascript:alert(1)' }])).toEqual([
      ['references.0.url', 'not-a-url'],
    ]);
  });
});

it('a place that the api names leads to the nearest field above it', () => {
  const places = new Map([
    ['/objects/1', 'victims.0'],
    ['/objects/1/name', 'victims.0.name'],
  ]);
  expect(fieldAt(places, '/objects/1/name')).toBe('victims.0.name');
  expect(fieldAt(places, '/objects/1/sectors/0')).toBe('victims.0');
  expect(fieldAt(places, '/objects/10/name')).toBeUndefined();
});

it('a file is known by what stands in it', () => {
  const told = [
    '{"type":"bundle"}',
    '{"Event":{}}',
    '[{"action":{}}]',
    '{"regime":"nis2"}',
    '{"a":1}',
    'x',
    'null',
  ];
  expect(told.map(formatOf)).toEqual(['STIX', 'MISP', 'VERIS', 'FORM', undefined, undefined, undefined]);
});
