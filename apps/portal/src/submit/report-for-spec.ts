import fc from 'fast-check';
import { findObservables } from '@app/enrichment';
import {
  ACTOR_TYPES,
  ALTERATIONS,
  AVAILABILITIES,
  CONSEQUENCES,
  COUNTED,
  CURRENCIES,
  DETECTIONS,
  DETERMINATIONS,
  INFORMATION,
  KINDS,
  LOSSES,
  MALWARE_TYPES,
  RANSOMS,
  SECTORS,
  STATUSES,
  TLP_LABELS,
  VICTIM_CLASSES,
} from './choices.data';
import { mintUuid } from './mint';
import { type Moment, type Report, type Value, valueKey } from './report';

/** The values of a text as the api gives them. */
export function valuesIn(text: string): Value[] {
  return findObservables(text).map(({ type, value, classification }) => ({
    type,
    value,
    remark: typeof classification['name'] === 'string' ? classification['name'] : null,
  }));
}

/** Texts full of what stands in reports of incidents, and of what only looks like it. */
export const TEXTS = fc
  .array(
    fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.domain(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.emailAddress(),
      fc.constantFrom(
        'hxxps://evil[.]example[.]com/a?b=c',
        'report.zip',
        'ASP.NET',
        'CVE-2024-3400',
        'T1486',
        'T1566.001',
        'CAPEC-63',
        'AS64496',
        'müller-klinik.de',
        'http://почта.рф/путь',
        'HKLM\\Software\\Run',
        'C:\\Users\\x\\evil.exe',
        'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
        '0123456789abcdef0123456789abcdef',
        'da39a3ee5e6b4b0d3255bfef95601890afd80709',
        'd14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f',
        'http://user:pass@10.0.0.1:8080/\'"x',
        "o'neil@clinic.example",
        '2001:db8::/32',
        '00-1A-2B-3C-4D-5E',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

const UUID = fc.uuid({ version: 4 });
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const named = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant('' as const), value);
const tlp = maybe(fc.constantFrom(...TLP_LABELS));
const whole = maybe(fc.nat(9_000_000).map(String));
const country = maybe(fc.constantFrom('FR', 'DE', 'IE', 'KE', 'UY'));
const month = fc.integer({ min: 1, max: 12 }).map((each) => String(each).padStart(2, '0'));

function momentsFrom(year: number): fc.Arbitrary<Moment> {
  return fc
    .tuple(month, fc.constantFrom('', '00:00', '23:59', '07:05'))
    .map(([at, time]) => ({ date: `${year}-${at}-28`, time }))
    .chain((moment) => fc.constantFrom(moment, { date: '', time: '' }));
}

const indicators = TEXTS.chain((pasted) => {
  const values = valuesIn(pasted);
  return fc.record({
    text: fc.constant(pasted),
    values: fc.constant(values),
    excluded: fc.subarray(values.map(valueKey)),
    malicious: fc.boolean(),
    tlp,
  });
});

const impact = fc.record({
  availability: maybe(fc.constantFrom(...AVAILABILITIES.map(String))),
  description: text,
  counts: fc
    .subarray([...COUNTED])
    .chain((kinds) => fc.record(Object.fromEntries(kinds.map((kind) => [kind, whole])))),
  loss: maybe(fc.constantFrom(...LOSSES)),
  information: fc.constantFrom(...INFORMATION),
  records: whole,
  alteration: maybe(fc.constantFrom(...ALTERATIONS)),
  consequences: fc.subarray([...CONSEQUENCES]),
  ransom: maybe(fc.constantFrom(...RANSOMS)),
  amount: whole,
  currency: fc.constantFrom(...CURRENCIES),
});

/** Every report that the form lets through. */
export const REPORTS: fc.Arbitrary<Report> = fc
  .record({
    id: UUID,
    created: fc.constant('2026-10-12T07:30:00.000Z'),
    modified: fc.constantFrom('2026-10-12T07:30:00.000Z', '2026-10-13T07:30:00.123Z'),
    language: fc.constantFrom('en', 'fr'),
    reporter: named,
    title: named.filter((each) => each.trim() !== ''),
    description: named.filter((each) => each.trim() !== ''),
    kinds: fc.subarray([...KINDS]),
    determination: fc.constantFrom(...DETERMINATIONS),
    status: fc.constantFrom(...STATUSES),
    began: momentsFrom(2024),
    ended: momentsFrom(2025),
    detected: momentsFrom(2025),
    detection: maybe(fc.constantFrom(...DETECTIONS)),
    victims: fc.array(
      fc.record({
        id: UUID,
        name: text,
        kind: fc.constantFrom(...VICTIM_CLASSES),
        sector: maybe(fc.constantFrom(...SECTORS)),
        country,
        tlp,
      }),
      { maxLength: 3 },
    ),
    how: text,
    malware: fc.array(fc.record({ id: UUID, name: text, type: fc.constantFrom(...MALWARE_TYPES) }), {
      maxLength: 2,
    }),
    claims: fc.array(
      fc.record({
        id: UUID,
        name: text,
        type: fc.constantFrom(...ACTOR_TYPES),
        says: text,
        confidence: fc.constantFrom('low', 'moderate', 'high'),
      }),
      { maxLength: 2 },
    ),
    impact,
    response: text,
    evidence: fc.array(fc.record({ id: UUID, title: text, text, tlp }), {
      maxLength: 2,
    }),
    references: fc.array(fc.record({ name: text, url: fc.webUrl() }), { maxLength: 2 }),
    indicators,
  })
  .map((report) => withOwnIds(report as Report));

/** No two things of a form have one id: they are random. */
function withOwnIds(report: Report): Report {
  const own = <T extends { readonly id: string }>(list: readonly T[], name: string): T[] =>
    list.map((each, index) => ({ ...each, id: mintUuid(report.id, name, String(index)) }));
  return {
    ...report,
    victims: own(report.victims, 'victims'),
    malware: own(report.malware, 'malware'),
    claims: own(report.claims, 'claims'),
    evidence: own(report.evidence, 'evidence'),
  };
}
