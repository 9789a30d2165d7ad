import type { EntityManager } from 'typeorm';
import type { Origin } from '@app/publication';
import type { PoolName } from '../inbox/waiting-objects';
import { after, afterInSql, pathOf, restOf } from './origin-match';

type Querying = Pick<EntityManager, 'query'>;
/** What became of an incident that another server told of. */
export type PulledState = 'taken' | 'own' | 'duplicate' | 'withdrawn';

/** An incident that was taken from somewhere, and the name by which it was found. */
export interface Found {
  /** The name that was asked for. */
  readonly asked: Origin;
  /** The name as it is known. */
  readonly known: Origin;
  readonly lineage: string;
}

interface OriginRow {
  readonly lineage: string;
  readonly scopes: string[];
  readonly digest: string;
  readonly home: string;
  /** In hex, of `digest` after further scopes. */
  readonly reached: string;
}

/** Where a pull takes from, and whose key it acts as; undefined once it was removed. */
export async function pullSource(
  manager: Querying,
  pullId: string,
): Promise<{ readonly home: string; readonly accessKeyId: string } | undefined> {
  const rows: { url: string; accessKeyId: string }[] = await manager.query(
    'SELECT url, access_key_id AS "accessKeyId" FROM pull WHERE id = $1',
    [pullId],
  );
  const [row] = rows;
  return row && { home: new URL(row.url).origin, accessKeyId: row.accessKeyId };
}

/** What became of incidents, by lineage. */
export async function statesOf(
  manager: Querying,
  lineages: readonly string[],
): Promise<Map<string, PulledState>> {
  const rows: { lineage: string; state: PulledState }[] = await manager.query(
    'SELECT lineage, state FROM pulled_incident WHERE lineage = ANY ($1)',
    [lineages],
  );
  return new Map(rows.map(({ lineage, state }) => [lineage, state]));
}

/** Notes what became of an incident. */
export async function noteState(
  manager: Querying,
  { participantId, pullId }: PoolName,
  lineage: string,
  state: PulledState,
): Promise<void> {
  await manager.query(
    `INSERT INTO pulled_incident (lineage, pull_id, participant_id, state) VALUES ($1, $2, $3, $4)
     ON CONFLICT (lineage) DO UPDATE SET state = excluded.state, decided_at = clock_timestamp()
      WHERE pulled_incident.state <> excluded.state`,
    [lineage, pullId, participantId, state],
  );
}

/** Keeps the names of an incident that is taken, and those that a later version of it tells besides. */
export async function keepOrigins(
  manager: Querying,
  { participantId, pullId }: PoolName,
  lineage: string,
  origins: readonly Origin[],
): Promise<void> {
  for (const { scopes, digest, home } of origins)
    await manager.query(
      `INSERT INTO pulled_origin (lineage, participant_id, pull_id, scopes, digest, home)
       VALUES ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex')) ON CONFLICT DO NOTHING`,
      [lineage, participantId, pullId, scopes, digest, home],
    );
}

/** Forgets the names of incidents, which may come another way from now on. */
export async function forgetOrigins(manager: Querying, lineages: readonly string[]): Promise<void> {
  await manager.query('DELETE FROM pulled_origin WHERE lineage = ANY ($1)', [lineages]);
}

/** The ways that incidents of one pull went, as many as there are. */
export async function pathsOfPull(manager: Querying, pullId: string): Promise<Set<string>> {
  const rows: { scopes: string[] }[] = await manager.query(
    'SELECT DISTINCT scopes FROM pulled_origin WHERE pull_id = $1',
    [pullId],
  );
  return new Set(rows.map(pathOf));
}

/** Which of these names are names of incidents that went out here. */
export async function findOwn(manager: Querying, asked: readonly Origin[]): Promise<Set<Origin>> {
  const found = new Set<Origin>();
  for (const group of byPath(asked)) {
    const scopes = group[0]?.scopes ?? [];
    const name = `sha256(convert_to('entente-origin' || E'\\n' || incident_id, 'UTF8'))`;
    const rows: { digest: string }[] = await manager.query(
      `SELECT DISTINCT encode(digest, 'hex') AS digest
         FROM (SELECT ${afterInSql(name, scopes, 2)} AS digest FROM rendition) AS r
        WHERE digest IN (SELECT decode(d, 'hex') FROM unnest($1::text[]) AS a (d))`,
      [group.map(({ digest }) => digest), ...scopes],
    );
    const digests = new Set(rows.map(({ digest }) => digest));
    for (const origin of group) if (digests.has(origin.digest)) found.add(origin);
  }
  return found;
}

/** The incidents that a participant took from anywhere and that these names are names of. */
export async function findTaken(
  manager: Querying,
  participantId: string,
  asked: readonly Origin[],
): Promise<Found[]> {
  const ways: { scopes: string[] }[] = await manager.query(
    'SELECT DISTINCT scopes FROM pulled_origin WHERE participant_id = $1',
    [participantId],
  );
  const found: Found[] = [];
  for (const { scopes } of ways)
    for (const group of byPath(asked))
      found.push(...(await findOnWay(manager, participantId, scopes, group)));
  return found;
}

/** Names that went one way, among known ones that went another: the one way begins with the other, or they differ. */
async function findOnWay(
  manager: Querying,
  participantId: string,
  way: readonly string[],
  asked: readonly Origin[],
): Promise<Found[]> {
  const path = asked[0]?.scopes ?? [];
  const [further, before] = [restOf(path, way), restOf(way, path)];
  if (!further && !before) return [];
  const wanted = asked.map((origin) => [(further ? after(origin, further) : origin).digest, origin] as const);
  const rest = further ? [] : (before ?? []);
  const rows: OriginRow[] = await manager.query(
    `SELECT lineage, scopes, encode(digest, 'hex') AS digest, encode(home, 'hex') AS home, encode(reached, 'hex') AS reached
       FROM (SELECT *, ${afterInSql('digest', rest, 4)} AS reached FROM pulled_origin
              WHERE participant_id = $1 AND scopes = $2) AS o
      WHERE reached IN (SELECT decode(d, 'hex') FROM unnest($3::text[]) AS a (d))`,
    [participantId, way, wanted.map(([digest]) => digest), ...rest],
  );
  return rows.flatMap(({ lineage, reached, ...known }) =>
    wanted.flatMap(([digest, origin]) => (digest === reached ? [{ asked: origin, known, lineage }] : [])),
  );
}

/** Notes that an incident gave way to what another server tells. */
export async function yieldTo(manager: Querying, lineage: string): Promise<void> {
  await manager.query(`UPDATE pulled_incident SET state = 'duplicate' WHERE lineage = $1`, [lineage]);
}

/** Has what waits as a duplicate elsewhere looked at again: what it was a duplicate of may be gone. */
export async function reconsiderDuplicates(manager: Querying, participantId: string): Promise<void> {
  await manager.query(
    `UPDATE inbox_object SET considered = false WHERE participant_id = $1 AND considered
        AND pull_id IN (SELECT pull_id FROM pulled_incident WHERE participant_id = $1 AND state = 'duplicate')`,
    [participantId],
  );
}

function byPath(origins: readonly Origin[]): Origin[][] {
  const groups = new Map<string, Origin[]>();
  for (const origin of origins) {
    const group = groups.get(pathOf(origin));
    if (group) group.push(origin);
    else groups.set(pathOf(origin), [origin]);
  }
  return [...groups.values()];
}
