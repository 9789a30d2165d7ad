import { TLP_MARKINGS, type Tlp } from './choices.data';
import { mintUuid } from './mint';
import type { Moment, Report } from './report';

/** A STIX object, as far as the form knows it. */
export interface StixDraft {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Which field of the form a place of the bundle comes from: by JSON pointer into the bundle. */
export type Places = ReadonlyMap<string, string>;

/** Gathers the objects of a bundle, and from which field each property comes. */
export class ReportDraft {
  readonly objects: StixDraft[] = [];
  readonly places = new Map<string, string>();
  private readonly reporterId: string;

  constructor(readonly report: Report) {
    this.reporterId = this.mint('identity', 'reporter');
  }

  get incidentId(): string {
    return `incident--${this.report.id}`;
  }

  /** The same id for the same part of this incident, in every version of it. */
  mint(type: string, ...parts: readonly string[]): string {
    return `${type}--${mintUuid(this.report.id, type, ...parts)}`;
  }

  /** The organisation that reports; nobody made it but itself. */
  addReporter(): void {
    const { created, modified, language, reporter } = this.report;
    const identity = { name: reporter, identity_class: 'organization', lang: language };
    this.push({ type: 'identity', spec_version: '2.1', id: this.reporterId, created, modified, ...identity });
  }

  /**
   * Adds an object with what is said of it: what is empty is left out. `fields` names the field of the form behind each
   * property; '' stands for the object as a whole.
   */
  add(
    id: string,
    said: Readonly<Record<string, unknown>>,
    fields: Readonly<Record<string, string>>,
    { tlp = '', words = true }: { readonly tlp?: Tlp | ''; readonly words?: boolean } = {},
  ): string {
    const { created, modified, language } = this.report;
    for (const [property, field] of Object.entries(fields))
      this.places.set(`/objects/${this.objects.length}${property && `/${property}`}`, field);
    this.push({
      type: typeOf(id),
      spec_version: '2.1',
      id,
      created_by_ref: this.reporterId,
      created,
      modified,
      ...said,
      ...(words ? { lang: language } : {}),
      ...markedAs(tlp),
    });
    return id;
  }

  /** Adds an observable: it has no version and no author. */
  observe(object: StixDraft, field: string, tlp: Tlp | ''): void {
    this.places.set(`/objects/${this.objects.length}`, field);
    this.push({ ...object, spec_version: '2.1', ...markedAs(tlp) });
  }

  /** Ties two objects. */
  relate(
    type: string,
    source: string,
    target: string,
    field: string,
    more: { readonly said?: Readonly<Record<string, unknown>>; readonly tlp?: Tlp | '' } = {},
  ): void {
    const said = { relationship_type: type, source_ref: source, target_ref: target, ...more.said };
    this.add(
      this.mint('relationship', type, source, target),
      said,
      { '': field },
      {
        tlp: more.tlp ?? '',
        words: false,
      },
    );
  }

  private push(object: StixDraft): void {
    this.objects.push(withoutEmpty(object) as StixDraft);
  }
}

/** The type that an id begins with. */
export function typeOf(id: string): string {
  return id.slice(0, id.indexOf('--'));
}

/** A moment as STIX writes it, and how exact it is. */
export function timeOf({ date, time }: Moment, name: 'start_time' | 'end_time'): Record<string, string> {
  if (date === '') return {};
  return { [name]: `${date}T${time || '00:00'}:00.000Z`, [`${name}_fidelity`]: time ? 'minute' : 'day' };
}

function markedAs(tlp: Tlp | ''): Record<string, unknown> {
  return tlp === '' ? {} : { object_marking_refs: [TLP_MARKINGS[tlp]] };
}

/** What is said, without what is empty: no text, no list, no dictionary, no value. */
function withoutEmpty(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
      const kept = isPlain(each) ? withoutEmpty(each) : each;
      const isNothing =
        kept === undefined ||
        kept === '' ||
        (Array.isArray(kept) && kept.length === 0) ||
        (isPlain(kept) && Object.keys(kept).length === 0);
      return isNothing ? [] : [[name, kept]];
    }),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
