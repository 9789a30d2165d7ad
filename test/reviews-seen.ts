import { must } from './world';

interface Answer {
  readonly data: Record<string, any>;
  readonly errors: { message: string }[];
}
type Ask = (query: string, variables?: object) => Promise<Answer>;

const SEEN = `{ incidents(first: 100) { edges { node { id findings { id } } } } ruleReviews { proposed }
  reviewAgreement { alpha units readers } }`;
const REVIEW = `query ($id: ID!) { incidentReview(id: $id) { incidentId findings { id } event { incidentIds reporters } } }`;
const PROPOSALS = `{ duplicateProposals { first { id name } second { id name } shared } }`;

/** Where nobody has reviewed anything: what the doors of reviewing tell a viewer is what that viewer sees elsewhere. */
export async function expectOwnReviews(ask: Ask, askFuller: Ask): Promise<Answer> {
  const seen = must(await ask(SEEN));
  const own: { id: string; findings: { id: string }[] }[] = seen['incidents'].edges.map(
    ({ node }: { node: object }) => node,
  );
  const ids = own.map(({ id }) => id);
  const proposed = seen['ruleReviews'].reduce(
    (sum: number, rule: { proposed: number }) => sum + rule.proposed,
    0,
  );
  expect(proposed).toBe(own.flatMap(({ findings }) => findings).length);
  expect(seen['reviewAgreement']).toEqual({ alpha: null, units: null, readers: null });
  for (const { id, findings } of own) {
    const { incidentReview } = must(await ask(REVIEW, { id }));
    const event = { incidentIds: [id], reporters: null };
    expect(incidentReview).toEqual({
      incidentId: id,
      findings: findings.map((each) => ({ id: each.id })),
      event,
    });
  }
  const all: string[] = must(await askFuller(SEEN))['incidents'].edges.map(
    ({ node }: { node: { id: string } }) => node.id,
  );
  for (const id of all.filter((each) => !ids.includes(each)))
    expect([undefined, ...ids]).toContain(must(await ask(REVIEW, { id }))['incidentReview']?.incidentId);
  const proposals = await ask(PROPOSALS);
  const pairs: { first: { id: string }; second: { id: string } }[] =
    proposals.data?.['duplicateProposals'] ?? [];
  expect(
    pairs.flatMap(({ first, second }) => [first.id, second.id]).filter((id) => !ids.includes(id)),
  ).toEqual([]);
  return proposals;
}
