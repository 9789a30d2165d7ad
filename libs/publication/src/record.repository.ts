import type { EntityManager } from 'typeorm';
import type { IncidentRecord } from '@app/principles';
import { firstDay } from './rendition-columns';

/** A list of the record: its table, the columns with their types, and what stands in them. */
interface RecordList {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: (record: IncidentRecord) => readonly Readonly<Record<string, unknown>>[];
}

const CALENDAR_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const LISTS: readonly RecordList[] = [
  {
    table: 'attribution_claim',
    columns: {
      by_name: 'text',
      by_kind: 'text',
      by_country: 'text',
      to_name: 'text',
      to_kind: 'text',
      to_country: 'text',
      form: 'text',
      basis: 'text',
      made_on: 'text',
      first_day: 'date',
      norm_invoked: 'boolean',
      state: 'text',
      evidence: 'jsonb',
    },
    rows: ({ claims }) =>
      claims.map(({ by, to, form, basis, date, normInvoked, state, evidence }) => ({
        by_name: by.name,
        by_kind: by.kind,
        by_country: by.country,
        to_name: to.name,
        to_kind: to.kind,
        to_country: to.country,
        form,
        basis,
        ...dated(date),
        norm_invoked: normInvoked,
        state,
        evidence,
      })),
  },
  {
    table: 'state_response',
    columns: {
      kind: 'text',
      by_name: 'text',
      country: 'text',
      made_on: 'text',
      first_day: 'date',
      evidence: 'jsonb',
    },
    rows: ({ responses }) =>
      responses.map(({ kind, by, country, date, evidence }) => ({
        kind,
        by_name: by,
        country,
        ...dated(date),
        evidence,
      })),
  },
  {
    table: 'incident_measure',
    columns: {
      kind: 'text',
      low: 'double precision',
      high: 'double precision',
      money: 'text',
      currency: 'text',
      evidence: 'jsonb',
    },
    rows: ({ measures }) => measures.map((measure) => ({ ...measure })),
  },
];

function dated(date: string | null): { made_on: string | null; first_day: string | null } {
  const day = firstDay(date);
  const isDate = day !== null && CALENDAR_DATE.test(date ?? '');
  return { made_on: isDate ? date : null, first_day: isDate ? day.toISOString().slice(0, 10) : null };
}

/** Stores what a rendition says of attribution, answers and quantities. */
export async function insertRecord(
  manager: EntityManager,
  id: string,
  record: IncidentRecord,
): Promise<void> {
  for (const list of LISTS) await insertList(manager, id, list, list.rows(record));
}

/** Writes it anew where the same bytes are read otherwise by now. */
export async function refreshRecord(
  manager: EntityManager,
  id: string,
  record: IncidentRecord,
): Promise<void> {
  for (const list of LISTS) {
    const rows = list.rows(record);
    const same: { same: boolean }[] = await manager.query(
      `WITH ${compared(list)} SELECT NOT EXISTS (
         (TABLE standing EXCEPT ALL TABLE wanted) UNION ALL (TABLE wanted EXCEPT ALL TABLE standing)) AS same`,
      [id, JSON.stringify(rows)],
    );
    if (same[0]?.same) continue;
    await manager.query(`DELETE FROM ${list.table} WHERE rendition_id = $1`, [id]);
    await insertList(manager, id, list, rows);
  }
}

function compared({ table, columns }: RecordList): string {
  const names = Object.keys(columns).join(', ');
  return `standing AS (SELECT ordinal, ${names} FROM ${table} WHERE rendition_id = $1),
    wanted AS (SELECT (r.ordinal - 1)::integer, ${names} FROM ${recordset(columns)})`;
}

async function insertList(
  manager: EntityManager,
  id: string,
  { table, columns }: RecordList,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).join(', ');
  await manager.query(
    `INSERT INTO ${table} (rendition_id, ordinal, ${names}) SELECT $1, r.ordinal - 1, ${names} FROM ${recordset(columns)}`,
    [id, JSON.stringify(rows)],
  );
}

function recordset(columns: Readonly<Record<string, string>>): string {
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return `ROWS FROM (jsonb_to_recordset($2::jsonb) AS (${typed.join(', ')})) WITH ORDINALITY AS r (${Object.keys(columns).join(', ')}, ordinal)`;
}
