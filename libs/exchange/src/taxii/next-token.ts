import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Problem } from '@app/problem';
import { TAXII_LIMITS } from './limits';
import type { ObjectFilter } from './object-filter';

const KEY_BYTES = 32;
const SEAL_BYTES = 16;
const DIGEST_LENGTH = 22;
/** Names what is sealed: a later form gets another number, and this one is then refused. */
const FORM = 'taxii-next-1';

/** What a page is a page of: the endpoint, the collection's id, and the object's where the endpoint is of one. */
export type Subject = readonly string[];

/** Where a list of pages stands. */
export interface Position {
  /** Only what was added later than this: the last item of the page before. */
  readonly after: string;
  /** And no later than this, the end as it was when the first page was asked for: so every page can be asked again. */
  readonly until: string;
  readonly limit: number;
}

interface Carried extends Position {
  readonly subject: Subject;
  readonly filter?: ObjectFilter;
  /** Instead of filters that are too long to be carried. */
  readonly digest?: string;
}

/**
 * Prints and reads `next` (section 3.5): where the next page begins, with the filters, sealed for one endpoint of one
 * collection. It carries no right and no state: any api of the instance reads it, at any time, for whoever asks, and
 * reads the rights of that viewer anew.
 */
export class NextTokens {
  private readonly key: Buffer;

  constructor(instanceSecret: Uint8Array) {
    this.key = Buffer.from(hkdfSync('sha256', instanceSecret, '', `entente/${FORM}`, KEY_BYTES));
  }

  print(subject: Subject, filter: ObjectFilter, { after, until, limit }: Position): string {
    const isCarried = JSON.stringify(filter).length <= TAXII_LIMITS.carriedFilterLengthMax;
    const carried: Carried = {
      subject,
      after,
      until,
      limit,
      ...(isCarried ? { filter } : { digest: digestOf(filter) }),
    };
    const content = Buffer.from(JSON.stringify(carried));
    return Buffer.concat([this.sealOf(content), content]).toString('base64url');
  }

  /**
   * What a `next` says, with the filters that came beside it: they are left out, or sent again as they were.
   * @throws Problem `invalid-input` for one that is not ours, of another endpoint or collection, or beside other filters.
   */
  read(token: string, subject: Subject, given: ObjectFilter): Position & { readonly filter: ObjectFilter } {
    const carried = this.open(token);
    if (carried === undefined || JSON.stringify(carried.subject) !== JSON.stringify(subject))
      throw new Problem('invalid-input', '`next` is not valid for this address.');
    return { ...carried, filter: filterOf(carried, given) };
  }

  private open(token: string): Carried | undefined {
    if (token.length > TAXII_LIMITS.nextLengthMax || !/^[\w-]+$/.test(token)) return undefined;
    const bytes = Buffer.from(token, 'base64url');
    const content = bytes.subarray(SEAL_BYTES);
    const isOurs =
      bytes.length > SEAL_BYTES && timingSafeEqual(this.sealOf(content), bytes.subarray(0, SEAL_BYTES));
    return isOurs ? (JSON.parse(content.toString()) as Carried) : undefined;
  }

  private sealOf(content: Uint8Array): Buffer {
    return createHmac('sha256', this.key).update(content).digest().subarray(0, SEAL_BYTES);
  }
}

/** The filters of the page before. What is sent again has to be the same, what is left out stays as it was. */
function filterOf(carried: Carried, given: ObjectFilter): ObjectFilter {
  const isSame = carried.filter
    ? fieldsOf(given).every(([name, value]) => isEqual(carried.filter?.[name], value))
    : carried.digest === digestOf(given);
  if (!isSame) throw new Problem('invalid-input', '`next` goes with the filters of the page before.');
  return carried.filter ?? given;
}

/** The fields of a filter that ask for anything. */
function fieldsOf(filter: ObjectFilter): [keyof ObjectFilter, unknown][] {
  return (Object.entries(filter) as [keyof ObjectFilter, unknown][]).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Of a filter without `added_after`: the position stands behind it already. */
function digestOf({ ids, types, versions, specVersions }: ObjectFilter): string {
  return createHash('sha256')
    .update(JSON.stringify([ids, types, versions, specVersions]))
    .digest('base64url')
    .slice(0, DIGEST_LENGTH);
}
