import type { TestInstance } from './instance';
import { must, waitForState } from './world';

const PREVIEWED = `audiences { audience name ceiling outcome stix objects { objectId original rendition }
  findings { catalogue principle relation certainty evidence { text } }
  changes { objectId pointer start end action rule reason marking words } residue { objectId } }`;
export const PREVIEW = `query ($id: ID, $bundle: String, $terms: SharingTermsInput, $audience: String) {
  previewSubmission(id: $id, bundle: $bundle, terms: $terms, audience: $audience) { ${PREVIEWED} } }`;
export const MASK = `mutation ($id: ID!, $text: String!, $level: Tlp!) { done: maskText(id: $id, text: $text, level: $level) { id state } }`;
export const UNMASK = `mutation ($id: ID!, $maskId: ID!) { done: unmaskText(id: $id, maskId: $maskId) { id state } }`;
export const LOWER = `mutation ($id: ID!, $objectId: ID!, $pointer: String!, $level: Tlp!, $reason: String!) {
  done: lowerMarking(id: $id, objectId: $objectId, pointer: $pointer, level: $level, reason: $reason) { id state } }`;
export const RELEASE = `mutation ($id: ID!, $audience: String!) { done: releaseIncident(id: $id, audience: $audience) { id state } }`;
export const MASKS = `query ($id: ID!) { extraMasks(id: $id) { id text level kind } loweredMarkings(id: $id) { objectId pointer level reason holds } }`;
const AMEND = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { done: amendIncident(id: $id, bundle: $bundle, terms: $terms) { id } }`;

/** What a submitter does with an incident of theirs, each act waited for until it is at rest. */
export class Submitter {
  constructor(
    private readonly instance: TestInstance,
    readonly token: string,
  ) {}

  /** The previews of a submission or a draft, by audience. */
  async preview(of: object): Promise<Record<string, any>> {
    const { previewSubmission } = must(await this.instance.graphql(this.token, PREVIEW, of));
    return Object.fromEntries(
      previewSubmission.audiences.map((each: { audience: string }) => [each.audience, each]),
    );
  }

  /** An act that has to succeed, and the submission at rest after it. */
  async act(
    mutation: string,
    variables: { id: string } & Record<string, unknown>,
  ): Promise<Record<string, any>> {
    const { done } = must(await this.instance.graphql(this.token, mutation, variables));
    await this.settled(variables.id);
    return done;
  }

  /** A later version of an incident, at rest. */
  async amend(id: string, bundle: object, terms: object): Promise<string> {
    const variables = { id, bundle: JSON.stringify(bundle), terms };
    const { done } = must(await this.instance.graphql(this.token, AMEND, variables));
    await this.settled(done.id);
    return done.id as string;
  }

  async settled(id: string): Promise<Record<string, any>> {
    return waitForState(this.instance, this.token, id, ['published', 'withdrawn']);
  }

  /** The status of the newest rendition of each audience. */
  async statuses(id: string): Promise<Record<string, string>> {
    const { renditions } = await this.settled(id);
    return Object.fromEntries(
      renditions.map((each: { audience: string; status: string }) => [each.audience, each.status]),
    );
  }
}

/** What is out of a submission, by audience as `status` lists it: the bytes that stand in the database. */
export async function publishedOf(instance: TestInstance, id: string): Promise<Record<string, string>> {
  const rows: { audience: string; document: string }[] = await instance.owner.query(
    `SELECT split_part(r.audience, ':', 1) || coalesce(':' || c.slug, ':' || p.slug, '') AS audience, r.document
       FROM rendition r JOIN submission s USING (lineage)
       LEFT JOIN community c ON r.audience IN ('clients:' || c.id, 'community:' || c.id)
       LEFT JOIN participant p ON r.audience = 'recipient:' || p.id
      WHERE s.id = $1 AND r.status = 'published'`,
    [id],
  );
  return Object.fromEntries(rows.map(({ audience, document }) => [audience, document]));
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A rendition without what a preview only stands in for: ids, the order by them, and the times of going out. */
export function withoutStandIns(stix: string): string[] {
  const { objects } = JSON.parse(stix) as { objects: Record<string, unknown>[] };
  const own = objects.filter(({ type }) => type !== 'marking-definition' && type !== 'extension-definition');
  return own
    .map((object) => JSON.stringify({ ...object, created: '', modified: '' }).replaceAll(UUID, '*'))
    .sort();
}

/** Everything that the database holds, as text. */
export async function everythingStored(instance: TestInstance): Promise<string> {
  const tables: { name: string }[] = await instance.owner.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows: { all: string | null }[] = await instance.owner.query(
      `SELECT string_agg(to_jsonb(t)::text, ' ') AS all FROM ${name} t`,
    );
    texts.push(rows[0]?.all ?? '');
  }
  return texts.join(' ');
}
