import type { Issue } from '@app/problem';
import { Problem } from '@app/problem';
import type { AudienceKind, Release, SharingTerms } from './audience';
import type { Tlp } from './tlp';
import { TLP_LABELS } from './tlp';

/** How many communities and named recipients one submission may go to, and for how many audiences it says when. */
export const SHARING_LIMITS = { communitiesMax: 32, recipientsMax: 64, releasesMax: 136 } as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const RELEASES: readonly string[] = ['at-once', 'on-release'];
const KINDS: readonly string[] = [
  'public',
  'participants',
  'clients',
  'community',
  'recipient',
] satisfies AudienceKind[];
const PARTIES = { clients: 'communities', community: 'communities', recipient: 'recipients' } as const;
const PROPERTIES: readonly string[] = [
  'defaultTlp',
  'floorTlp',
  'communities',
  'recipients',
  'nameVictim',
  'nameReporter',
  'publicRelease',
  'releases',
  'pseudonyms',
] satisfies (keyof SharingTerms)[];

/** Reads one property after the other and gathers what is wrong with them. */
class TermsReader {
  readonly issues: Issue[] = [];

  constructor(private readonly input: object) {
    if (Object.keys(input).some((key) => !PROPERTIES.includes(key))) {
      this.refuse('unknown-property', '', `The sharing terms hold only: ${PROPERTIES.join(', ')}.`);
    }
  }

  tlp(name: string, fallback: Tlp | undefined): Tlp {
    const value = this.valueOf(name);
    if (value === undefined && fallback !== undefined) return fallback;
    const label = TLP_LABELS.find((candidate) => candidate === value);
    if (label === undefined) this.refuse('not-a-tlp-label', `/${name}`, `One of: ${TLP_LABELS.join(', ')}.`);
    return label ?? 'RED';
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.valueOf(name);
    if (value !== undefined && typeof value !== 'boolean') {
      this.refuse('not-a-boolean', `/${name}`, 'True or false.');
    }
    return value === undefined ? otherwise : value === true;
  }

  /** What is said of the public, by its short form or among the releases: the stricter; it waits where nothing is. */
  publicRelease(releases: ReadonlyMap<string, Release>): Release {
    const short = this.valueOf('publicRelease');
    const said: Release[] = releases.has('public') ? [releases.get('public')!] : [];
    if (short !== undefined) said.push(this.release(short, '/publicRelease'));
    return said.length > 0 && !said.includes('on-release') ? 'at-once' : 'on-release';
  }

  /** What is said of audiences, by kind or by key. */
  releases(terms: Pick<SharingTerms, 'communities' | 'recipients'>): Map<string, Release> {
    const value = this.valueOf('releases') ?? {};
    const said = new Map<string, Release>();
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.refuse('not-an-object', '/releases', 'A release for each kind or key of audience.');
      return said;
    }
    const entries = Object.entries(value);
    if (entries.length > SHARING_LIMITS.releasesMax) {
      this.refuse('too-many', '/releases', `At most ${SHARING_LIMITS.releasesMax}.`);
      return said;
    }
    for (const [index, [audience, release]] of entries.entries()) {
      const pointer = `/releases/${index}`;
      const name = audience.toLowerCase();
      if (isAudienceOf(name, terms)) said.set(name, this.release(release, pointer));
      else this.refuse('not-an-audience', pointer, 'A kind of audience, or an audience of these terms.');
    }
    return said;
  }

  private release(value: unknown, pointer: string): Release {
    if (!RELEASES.includes(value as string)) {
      this.refuse('not-a-release', pointer, `One of: ${RELEASES.join(', ')}.`);
    }
    return value === 'at-once' ? 'at-once' : 'on-release';
  }

  /** UUIDs in lower case, each once, in the order given. */
  ids(name: string, countMax: number): string[] {
    const value = this.valueOf(name) ?? [];
    if (!Array.isArray(value)) {
      this.refuse('not-a-list', `/${name}`, 'A list of UUIDs.');
      return [];
    }
    if (value.length > countMax) {
      this.refuse('too-many', `/${name}`, `At most ${countMax}.`);
      return [];
    }
    return [...new Set(value.flatMap((id: unknown, index) => this.id(id, `/${name}/${index}`)))];
  }

  private id(value: unknown, pointer: string): string[] {
    if (typeof value === 'string' && UUID.test(value)) return [value.toLowerCase()];
    this.refuse('not-a-uuid', pointer, 'A UUID.');
    return [];
  }

  private valueOf(name: string): unknown {
    const value: unknown = Object.getOwnPropertyDescriptor(this.input, name)?.value;
    return value === null ? undefined : value;
  }

  private refuse(code: string, pointer: string, message: string): void {
    this.issues.push({ code, pointer, message });
  }
}

/**
 * The sharing terms from untrusted input. Only `defaultTlp` is required; what is left out takes its most
 * careful value, but for `pseudonyms`, to which a community has to agree first. Throws Problem `invalid-terms` with every issue and its pointer.
 */
export function parseSharingTerms(input: unknown): SharingTerms {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw invalid([{ code: 'not-an-object', pointer: '', message: 'The sharing terms are an object.' }]);
  }
  const read = new TermsReader(input);
  const labelled = {
    defaultTlp: read.tlp('defaultTlp', undefined),
    floorTlp: read.tlp('floorTlp', 'CLEAR'),
    communities: read.ids('communities', SHARING_LIMITS.communitiesMax),
    recipients: read.ids('recipients', SHARING_LIMITS.recipientsMax),
    nameVictim: read.flag('nameVictim'),
    nameReporter: read.flag('nameReporter'),
  };
  const releases = read.releases(labelled);
  const publicRelease = read.publicRelease(releases);
  const pseudonyms = read.flag('pseudonyms', true);
  if (read.issues.length > 0) throw invalid(read.issues);
  return {
    ...labelled,
    publicRelease,
    releases: othersThanPublic(releases),
    ...(pseudonyms ? {} : { pseudonyms }),
  };
}

/** Only what makes an audience wait, in the order of the keys: the same terms read the same. */
function othersThanPublic(releases: ReadonlyMap<string, Release>): Record<string, Release> {
  const waiting = [...releases].filter(([name, release]) => name !== 'public' && release === 'on-release');
  return Object.fromEntries(waiting.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a name is a kind of audience, or the key of one that the terms name. */
function isAudienceOf(name: string, terms: Pick<SharingTerms, 'communities' | 'recipients'>): boolean {
  if (KINDS.includes(name)) return true;
  const [kind = '', id = ''] = name.split(':');
  const parties = Object.hasOwn(PARTIES, kind) ? PARTIES[kind as keyof typeof PARTIES] : undefined;
  return parties !== undefined && terms[parties].includes(id);
}

function invalid(issues: readonly Issue[]): Problem {
  return new Problem('invalid-terms', 'The sharing terms are not valid.', issues);
}
