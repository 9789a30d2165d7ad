import { type Issue, Problem } from '@app/problem';
import { PARTICIPANT_KINDS, type ParticipantKind } from './participant.entity';

/** What is said of an organisation when it is put forward. */
export interface ParticipantProposal {
  readonly slug: string;
  readonly name: string;
  readonly kind: ParticipantKind;
  readonly country?: string | null;
  readonly sectors?: string[];
  /** Its own domains and address ranges (CIDR): masked in what others see of its reports. */
  readonly domains?: string[];
  readonly networks?: string[];
  /** Whether the public may know that it takes part. */
  readonly listed: boolean;
  readonly demonstration: boolean;
}

/** The shape of the short name of a participant or community. */
export const SLUG_PATTERN = /^[a-z][a-z0-9-]{1,62}$/;
const NAME_LENGTH_MAX = 200;
const LIST_LENGTH_MAX = 100;
const ITEM_LENGTH_MAX = 253;

/**
 * Checks the form of a proposal.
 * @throws Problem `invalid-input` with every place that is wrong.
 */
export function checkProposal(proposal: ParticipantProposal): void {
  const { slug, name, kind, country, sectors, domains, networks } = proposal;
  const checks: [boolean, string, string][] = [
    [
      SLUG_PATTERN.test(slug),
      '/slug',
      'lower-case letters, digits and hyphens, 2 to 63 of them, a letter first',
    ],
    [name.length > 0 && name.length <= NAME_LENGTH_MAX, '/name', `1 to ${NAME_LENGTH_MAX} characters`],
    [PARTICIPANT_KINDS.includes(kind), '/kind', `one of ${PARTICIPANT_KINDS.join(', ')}`],
    [!country || /^[A-Z]{2}$/.test(country), '/country', 'an ISO 3166-1 alpha-2 code'],
    [isShortList(sectors), '/sectors', 'a short list of short words'],
    [isShortList(domains), '/domains', 'a short list of domain names'],
    [isShortList(networks), '/networks', 'a short list of address ranges'],
  ];
  const issues: Issue[] = checks
    .filter(([holds]) => !holds)
    .map(([, pointer, message]) => ({ code: 'participant', pointer, message: `Expected ${message}.` }));
  if (issues.length > 0) throw new Problem('invalid-input', 'The proposal is not complete.', issues);
}

function isShortList(list: string[] | undefined): boolean {
  return (
    !list ||
    (list.length <= LIST_LENGTH_MAX &&
      list.every((item) => item.length > 0 && item.length <= ITEM_LENGTH_MAX))
  );
}
