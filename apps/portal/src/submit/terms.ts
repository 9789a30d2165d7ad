import { TLP_LABELS, type Tlp } from './choices.data';

/** Whether somebody has chosen who reads a report: readers, or explicitly nobody for now. */
export type Choice = 'open' | 'nobody' | 'readers';

/** With whom a report is shared, as the form holds it. */
export interface Terms {
  readonly choice: Choice;
  readonly defaultTlp: Tlp;
  readonly communities: readonly string[];
  readonly recipients: readonly string[];
  readonly nameVictim: boolean;
  readonly nameReporter: boolean;
  readonly pseudonyms: boolean;
  /** Whether the public gets its version without another word of the submitter. */
  readonly publicAtOnce: boolean;
  /** Whether everybody else waits too. */
  readonly holdAll: boolean;
}

/** Nobody is chosen: the person says who reads it, and until then there is nothing to send. */
export function carefulTerms(): Terms {
  return {
    choice: 'open',
    defaultTlp: 'RED',
    communities: [],
    recipients: [],
    nameVictim: false,
    nameReporter: false,
    pseudonyms: true,
    publicAtOnce: false,
    holdAll: false,
  };
}

/** Terms with a label as the default, or with nobody at all for now. */
export function termsWith(terms: Terms, chosen: Tlp | 'nobody'): Terms {
  if (chosen === 'nobody') return { ...carefulTerms(), choice: 'nobody', holdAll: true };
  const holdAll = terms.choice === 'readers' && terms.holdAll;
  return { ...terms, choice: 'readers', defaultTlp: chosen, holdAll };
}

/** Why one cannot go on with terms, if so: nothing is chosen, or a label for readers of whom there are none. */
export function lackIn({
  choice,
  defaultTlp,
  communities,
  recipients,
}: Terms): 'choice' | 'readers' | undefined {
  if (choice === 'open') return 'choice';
  const isOpenToAll = isAtMost(defaultTlp, 'GREEN');
  const hasReaders = communities.length + recipients.length > 0;
  return choice === 'readers' && !isOpenToAll && !hasReaders ? 'readers' : undefined;
}

/** The label as GraphQL writes it. */
export type TlpName = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER_STRICT' | 'RED';

/** The label as GraphQL writes it. */
export function nameOfTlp(tlp: Tlp): TlpName {
  return tlp === 'AMBER+STRICT' ? 'AMBER_STRICT' : tlp;
}

/** The label as TLP 2.0 writes it. */
export function tlpOfName(name: TlpName): Tlp {
  return name === 'AMBER_STRICT' ? 'AMBER+STRICT' : name;
}

/** Whether a label is more open than another, or the same. */
export function isAtMost(label: Tlp, ceiling: Tlp): boolean {
  return TLP_LABELS.indexOf(label) <= TLP_LABELS.indexOf(ceiling);
}

const KINDS = ['participants', 'clients', 'community', 'recipient'] as const;

/** The terms as the api takes them. With `isMasking` everybody waits until the masks that were chosen hold. */
export function termsInput(terms: Terms, { isMasking = false } = {}) {
  const holds = terms.holdAll || isMasking;
  return {
    defaultTlp: nameOfTlp(terms.defaultTlp),
    communities: [...terms.communities],
    recipients: [...terms.recipients],
    nameVictim: terms.nameVictim,
    nameReporter: terms.nameReporter,
    pseudonyms: terms.pseudonyms,
    publicRelease: terms.publicAtOnce && !holds ? ('AT_ONCE' as const) : ('ON_RELEASE' as const),
    releases: holds
      ? KINDS.map((audience) => ({ audience: audience as string, release: 'ON_RELEASE' as const }))
      : [],
  };
}

/** What an audience gets of what carries no marking of its own: all, a version without it, or nothing of it. */
export interface Share {
  readonly audience: 'public' | 'participants' | 'clients' | 'community' | 'recipients';
  /** The names of communities or recipients. */
  readonly names: readonly string[];
  readonly gets: 'everything' | 'marked-lower';
  readonly when: 'at-once' | 'on-release';
}

/** Who gets what under terms: for the sentences that change as one chooses. */
export function sharesOf(terms: Terms, nameOf: (slug: string) => string): Share[] {
  const when = terms.holdAll ? 'on-release' : 'at-once';
  const share = (audience: Share['audience'], ceiling: Tlp, names: readonly string[] = []): Share => ({
    audience,
    names,
    gets: isAtMost(terms.defaultTlp, ceiling) ? 'everything' : 'marked-lower',
    when: audience === 'public' && !terms.publicAtOnce ? 'on-release' : when,
  });
  const communities = terms.communities.map(nameOf);
  return [
    share('public', 'CLEAR'),
    share('participants', 'GREEN'),
    ...(communities.length > 0
      ? [share('clients', 'AMBER', communities), share('community', 'AMBER+STRICT', communities)]
      : []),
    ...(terms.recipients.length > 0 ? [share('recipients', 'RED', terms.recipients)] : []),
  ];
}
