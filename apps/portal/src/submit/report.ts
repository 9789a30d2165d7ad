import type {
  ACTOR_TYPES,
  ALTERATIONS,
  CONFIDENCES,
  CONSEQUENCES,
  COUNTED,
  DETECTIONS,
  DETERMINATIONS,
  INFORMATION,
  KINDS,
  LOSSES,
  MALWARE_TYPES,
  RANSOMS,
  STATUSES,
  Tlp,
  VICTIM_CLASSES,
} from './choices.data';
import { randomUuid } from './mint';

type OneOf<List extends readonly unknown[]> = List[number];

/** A moment as far as it is known: a day, and a time of that day in UTC where one is. Empty for unknown. */
export interface Moment {
  readonly date: string;
  readonly time: string;
}

/** Who was affected. `id` is the UUID of the identity, the same over all versions. */
export interface Victim {
  readonly id: string;
  readonly name: string;
  readonly kind: OneOf<typeof VICTIM_CLASSES>;
  readonly sector: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Empty: as the sharing terms say. */
  readonly tlp: Tlp | '';
}

/** Malware that was found. */
export interface FoundMalware {
  readonly id: string;
  readonly name: string;
  readonly type: OneOf<typeof MALWARE_TYPES>;
}

/** Who is said to be behind it, and by whom: a claim, never a fact. */
export interface Claim {
  readonly id: string;
  readonly name: string;
  readonly type: OneOf<typeof ACTOR_TYPES>;
  readonly says: string;
  readonly confidence: keyof typeof CONFIDENCES;
}

/** A piece of evidence in words. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tlp: Tlp | '';
}

/** Something published that tells of it. */
export interface Reference {
  readonly name: string;
  readonly url: string;
}

/** A value that a pasted text names, as the api recognised it. */
export interface Value {
  readonly type: string;
  readonly value: string;
  readonly remark: string | null;
}

/** What the guided form holds. Whole numbers are texts here, as they are typed. */
export interface Report {
  /** The UUID of the incident. */
  readonly id: string;
  /** RFC 3339, UTC, to the millisecond. */
  readonly created: string;
  readonly modified: string;
  readonly language: string;
  readonly reporter: string;
  readonly title: string;
  readonly description: string;
  readonly kinds: readonly OneOf<typeof KINDS>[];
  readonly determination: OneOf<typeof DETERMINATIONS>;
  readonly status: OneOf<typeof STATUSES>;
  readonly began: Moment;
  readonly ended: Moment;
  readonly detected: Moment;
  readonly detection: OneOf<typeof DETECTIONS> | '';
  readonly victims: readonly Victim[];
  readonly how: string;
  readonly malware: readonly FoundMalware[];
  readonly claims: readonly Claim[];
  readonly impact: {
    /** Per cent of what stood still; empty for not said. */
    readonly availability: string;
    readonly description: string;
    readonly counts: Readonly<Partial<Record<OneOf<typeof COUNTED>, string>>>;
    readonly loss: OneOf<typeof LOSSES> | '';
    readonly information: OneOf<typeof INFORMATION>;
    readonly records: string;
    readonly alteration: OneOf<typeof ALTERATIONS> | '';
    readonly consequences: readonly OneOf<typeof CONSEQUENCES>[];
    readonly ransom: OneOf<typeof RANSOMS> | '';
    readonly amount: string;
    readonly currency: string;
  };
  readonly response: string;
  readonly evidence: readonly Evidence[];
  readonly references: readonly Reference[];
  readonly indicators: {
    readonly text: string;
    readonly values: readonly Value[];
    /** Keys of values that the reporter took out. */
    readonly excluded: readonly string[];
    /** Whether they are to be blocked, or were merely seen. */
    readonly malicious: boolean;
    readonly tlp: Tlp | '';
  };
}

/** What a form may hold at most. */
export const REPORT_LIMITS = {
  titleLengthMax: 300,
  nameLengthMax: 300,
  textLengthMax: 50_000,
  indicatorsLengthMax: 100_000,
  itemsMax: 20,
  countMax: 9_000_000_000,
} as const;

export const NO_MOMENT: Moment = { date: '', time: '' };

/** A form with nothing in it yet. */
export function emptyReport(reporter: string, language: string, now: Date): Report {
  return {
    id: randomUuid(),
    created: now.toISOString(),
    modified: now.toISOString(),
    language,
    reporter,
    title: '',
    description: '',
    kinds: [],
    determination: 'suspected',
    status: 'open',
    began: NO_MOMENT,
    ended: NO_MOMENT,
    detected: NO_MOMENT,
    detection: '',
    victims: [newVictim()],
    how: '',
    malware: [],
    claims: [],
    impact: {
      availability: '',
      description: '',
      counts: {},
      loss: '',
      information: 'pii',
      records: '',
      alteration: '',
      consequences: [],
      ransom: '',
      amount: '',
      currency: 'EUR',
    },
    response: '',
    evidence: [],
    references: [],
    indicators: { text: '', values: [], excluded: [], malicious: true, tlp: '' },
  };
}

/** Somebody who was affected, before anything is said of them. */
export function newVictim(): Victim {
  return { id: randomUuid(), name: '', kind: 'organization', sector: '', country: '', tlp: '' };
}

/** Malware before it is named. */
export function newMalware(): FoundMalware {
  return { id: randomUuid(), name: '', type: 'unknown' };
}

/** A claim before anything is said in it. */
export function newClaim(): Claim {
  return { id: randomUuid(), name: '', type: 'unknown', says: '', confidence: 'moderate' };
}

/** Evidence before it is told. */
export function newEvidence(): Evidence {
  return { id: randomUuid(), title: '', text: '', tlp: '' };
}

/** By what a value is told from others. */
export function valueKey({ type, value }: Pick<Value, 'type' | 'value'>): string {
  return `${type} ${value}`;
}
