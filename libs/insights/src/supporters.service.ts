import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Viewer } from '@app/access';
import { recordAct } from '@app/audit';
import { CATALOGUE_IDS } from '@app/principles';
import { Problem } from '@app/problem';
import { Conditions, ReleasedReader } from '@app/publication';
import { type IncidentParties, type StandingSupporter, lookedFor, rolesOf } from './parties';
import { type Supporter, type SupporterKind, knownAs } from './supporter';
import { SUPPORTER_LIST_LIMITS, parseSupporters } from './supporter-list';

/** Which supporters are asked for. */
export interface SupporterQuestion {
  readonly catalogue?: string | undefined;
  readonly kind?: SupporterKind | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
}

const COLUMNS = `catalogue, name, aliases, kind, region, country, supported_on AS "supportedOn", commitments`;
const FILTERS = ['catalogue', 'kind', 'region', 'country'] as const;
const ROWS_MAX = SUPPORTER_LIST_LIMITS.rowsMax * CATALOGUE_IDS.length;

/** Finds supporters of catalogues: public data, and where they stand beside what a viewer reads. */
@Injectable()
export class SupportersService {
  constructor(private readonly reader: ReleasedReader) {}

  /** The supporters that pass, in the order of their lists. */
  list(viewer: Viewer, question: SupporterQuestion): Promise<Supporter[]> {
    const conditions = new Conditions();
    const passing = FILTERS.flatMap((name) => {
      const value = question[name];
      return value === undefined ? [] : [`${name} = ${conditions.place(value)}`];
    });
    const where = passing.length > 0 ? `WHERE ${passing.join(' AND ')}` : '';
    return this.reader.read(viewer, (query) =>
      query<Supporter>(
        `SELECT ${COLUMNS} FROM supporter ${where} ORDER BY catalogue, ordinal LIMIT ${ROWS_MAX}`,
        conditions.parameters,
      ),
    );
  }

  /** The supporters that appear among the parties of an incident, in each of their roles. */
  async beside(viewer: Viewer, parties: IncidentParties): Promise<StandingSupporter[]> {
    const { countries, names } = lookedFor(parties);
    if (countries.length === 0 && names.length === 0) return [];
    const found = await this.reader.read(viewer, (query) =>
      query<Supporter>(
        `SELECT ${COLUMNS} FROM supporter
          WHERE (kind = 'state' AND country = ANY ($1::text[])) OR (kind <> 'state' AND known_as && $2::text[])
          ORDER BY catalogue, ordinal LIMIT ${ROWS_MAX}`,
        [countries, names],
      ),
    );
    return found.flatMap((supporter) => rolesOf(supporter, parties));
  }
}

/**
 * Puts a list in the place of the earlier one of its catalogue, whole or not at all. Only for whoever holds the
 * machine: no door leads here.
 * @throws Problem `invalid-input` for no catalogue, and as `parseSupporters`.
 */
export async function loadSupporters(
  owner: DataSource,
  catalogue: string,
  bytes: Uint8Array,
): Promise<{ readonly catalogue: string; readonly loaded: number; readonly replaced: number }> {
  if (!CATALOGUE_IDS.some((known) => known === catalogue))
    throw new Problem('invalid-input', `A catalogue is one of ${CATALOGUE_IDS.join(', ')}.`);
  const supporters = parseSupporters(bytes, catalogue);
  const rows = supporters.map(({ supportedOn, ...rest }, ordinal) => ({
    ...rest,
    ordinal,
    supported_on: supportedOn,
    known_as: knownAs(rest),
  }));
  return owner.transaction(async (manager) => {
    await manager.query('LOCK TABLE supporter IN SHARE ROW EXCLUSIVE MODE');
    const [{ count }] = (await manager.query(
      `WITH gone AS (DELETE FROM supporter WHERE catalogue = $1 RETURNING 1) SELECT count(*)::integer AS count FROM gone`,
      [catalogue],
    )) as [{ count: number }];
    await manager.query('INSERT INTO supporter SELECT * FROM json_populate_recordset(NULL::supporter, $1)', [
      JSON.stringify(rows),
    ]);
    const detail = { loaded: rows.length, replaced: count };
    await recordAct(manager, { actor: 'operator', action: 'supporters.load', subject: catalogue, detail });
    return { catalogue, ...detail };
  });
}
