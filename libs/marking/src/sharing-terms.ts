import type { Issue } from '@app/problem';
import { Problem } from '@app/problem';
import type { SharingTerms } from './audience';
import type { Tlp } from './tlp';
import { TLP_LABELS } from './tlp';

/** How many communities and how many named recipients one submission may go to. */
export const SHARING_LIMITS = { communitiesMax: 32, recipientsMax: 64 } as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const RELEASES: readonly string[] = ['at-once', 'on-release'];
const PROPERTIES: readonly string[] = [
  'defaultTlp',
  'floorTlp',
  'communities',
  'recipients',
  'nameVictim',
  'nameReporter',
  'publicRelease',
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

  flag(name: string): boolean {
    const value = this.valueOf(name);
    if (value !== undefined && typeof value !== 'boolean') {
      this.refuse('not-a-boolean', `/${name}`, 'True or false.');
    }
    return value === true;
  }

  release(name: string): SharingTerms['publicRelease'] {
    const value = this.valueOf(name) ?? 'on-release';
    if (!RELEASES.includes(value as string)) {
      this.refuse('not-a-release', `/${name}`, `One of: ${RELEASES.join(', ')}.`);
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
 * careful value. Throws Problem `invalid-terms` with every issue and its pointer.
 */
export function parseSharingTerms(input: unknown): SharingTerms {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw invalid([{ code: 'not-an-object', pointer: '', message: 'The sharing terms are an object.' }]);
  }
  const read = new TermsReader(input);
  const terms: SharingTerms = {
    defaultTlp: read.tlp('defaultTlp', undefined),
    floorTlp: read.tlp('floorTlp', 'CLEAR'),
    communities: read.ids('communities', SHARING_LIMITS.communitiesMax),
    recipients: read.ids('recipients', SHARING_LIMITS.recipientsMax),
    nameVictim: read.flag('nameVictim'),
    nameReporter: read.flag('nameReporter'),
    publicRelease: read.release('publicRelease'),
  };
  if (read.issues.length > 0) throw invalid(read.issues);
  return terms;
}

function invalid(issues: readonly Issue[]): Problem {
  return new Problem('invalid-terms', 'The sharing terms are not valid.', issues);
}
