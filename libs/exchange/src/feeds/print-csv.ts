import { stringify } from 'csv-stringify/sync';
import type { StixBundle, StixObject } from '@app/stix';
import { type FeedEntry, principlesOf, valuesOf, WITHDRAWN_NAME } from './feed-entry';

/** RFC 4180; a text that a spreadsheet could take for a formula stands behind an apostrophe. */
function printCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([columns, ...rows] as string[][], {
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
  });
}

const INCIDENT_COLUMNS = [
  'added_at',
  'kind',
  'incident_id',
  'name',
  'description',
  'occurred_at',
  'published_at',
  'modified',
  'principles',
  'sectors',
  'countries',
  'regions',
  'cursor',
] as const;

/** A row for each entry of a feed, in its order. Lists stand in one cell, parted by blanks. */
export function printIncidentsCsv(entries: readonly FeedEntry[]): string {
  return printCsv(INCIDENT_COLUMNS, entries.map(incidentRow));
}

function incidentRow(entry: FeedEntry): string[] {
  const { cursor, kind, addedAt, incident } = entry;
  const head = [addedAt, kind, incident.id];
  if (kind === 'revoked') return [...head, WITHDRAWN_NAME, '', '', '', '', '', '', '', '', cursor];
  return [
    ...head,
    incident.name,
    incident.description,
    incident.occurredAt?.toISOString() ?? '',
    incident.publishedAt,
    incident.modified.toISOString(),
    principlesOf(entry).join(' '),
    valuesOf(entry, 'sector').join(' '),
    valuesOf(entry, 'country').join(' '),
    valuesOf(entry, 'region').join(' '),
    cursor,
  ];
}

const INDICATOR_COLUMNS = [
  'added_at',
  'kind',
  'incident_id',
  'indicator_id',
  'name',
  'pattern_type',
  'pattern',
  'indicator_types',
  'valid_from',
  'valid_until',
  'confidence',
  'cursor',
] as const;

/**
 * A row for each indicator of each entry, as a SIEM takes them. An incident that was withdrawn is one row, `revoked`,
 * without an indicator: whoever holds any of it drops them.
 */
export function printIndicatorsCsv(entries: readonly FeedEntry[]): string {
  return printCsv(INDICATOR_COLUMNS, entries.flatMap(indicatorRows));
}

function indicatorRows({ cursor, kind, addedAt, incident }: FeedEntry): string[][] {
  const head = [addedAt, kind, incident.id];
  if (kind === 'revoked') return [[...head, '', '', '', '', '', '', '', '', cursor]];
  const { objects } = JSON.parse(incident.document) as StixBundle;
  return objects
    .filter(({ type }) => type === 'indicator')
    .map((indicator) => [
      ...head,
      ...(
        ['id', 'name', 'pattern_type', 'pattern', 'indicator_types', 'valid_from', 'valid_until'] as const
      ).map((name) => cellOf(indicator, name)),
      cellOf(indicator, 'confidence'),
      cursor,
    ]);
}

function cellOf(object: StixObject, name: string): string {
  const value: unknown = object[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
