/** What a synthetic incident says to everybody who may read it at all, before it is split by audience. */
interface Drawn {
  readonly month: number;
  readonly day: number;
  readonly country: string;
  readonly sectors: readonly string[];
  readonly findings: readonly (readonly string[])[];
  readonly facets: readonly (readonly [string, string])[];
  readonly words: string;
  readonly attributed: boolean;
  readonly responded: boolean;
}

/** Rows of the released tables, in the text format of COPY, by table. */
export type CopyRows = Record<
  'rendition' | 'finding' | 'rendition_facet' | 'attribution_claim' | 'state_response',
  string[]
>;

const FIRST_YEAR = 2007;
const MONTHS = 238;
const REPORTERS = 400;
/** Of a hundred incidents: those that the public sees, those with a fuller rendition for all participants. */
const PUBLIC_PERCENT = 72;
const PARTICIPANTS_PERCENT = 60;
const COMMUNITY_PERMILLE = 60;
const RECIPIENT_PERMILLE = 8;

const COUNTRIES =
  `US:northern-america GB:northern-europe DE:western-europe FR:western-europe UA:eastern-europe IN:southern-asia
JP:eastern-asia KR:eastern-asia AU:australia-new-zealand CA:northern-america IT:southern-europe ES:southern-europe BR:south-america
PL:eastern-europe NL:western-europe TW:eastern-asia IL:western-asia CH:western-europe SE:northern-europe BE:western-europe
TR:western-asia SA:western-asia AE:western-asia MX:central-america ZA:southern-africa NO:northern-europe DK:northern-europe
FI:northern-europe EE:northern-europe LV:northern-europe LT:northern-europe CZ:eastern-europe RO:eastern-europe GR:southern-europe
PT:southern-europe AL:southern-europe GE:western-asia MD:eastern-europe VN:south-eastern-asia ID:south-eastern-asia
PH:south-eastern-asia SG:south-eastern-asia MY:south-eastern-asia TH:south-eastern-asia PK:southern-asia BD:southern-asia
AR:south-america CL:south-america CO:south-america PE:south-america EG:northern-africa MA:northern-africa NG:western-africa
KE:eastern-africa GH:western-africa ET:eastern-africa CR:central-america NZ:australia-new-zealand FJ:melanesia VU:melanesia`
    .split(/\s+/)
    .map((text) => text.split(':') as [string, string]);
const SECTORS =
  `government-national healthcare financial-services education energy communications technology manufacturing retail
transportation defense civil-society media government-local water elections internet-infrastructure insurance utilities
legal-and-judicial`.split(/\s+/);
const FINDINGS =
  `1|implicates|clear 5|violates|arguable 6|violates|clear 1|violates|clear 4|implicates|arguable 7|demonstrates|clear
9|violates|arguable 2|violates|clear 3|violates|arguable 8|demonstrates|arguable 5|implicates|clear 9|violates|clear 1|violates|arguable
6|implicates|arguable 2|implicates|arguable`
    .split(/\s+/)
    .map((text) => text.split('|'));
const NORMS = 'abcdefghijk';
const INCIDENT_TYPES =
  'ransomware data-theft disruption espionage ddos leak wiper supply-chain fraud defacement'.split(' ');
const ACTORS = 'criminal state state-affiliated hacktivist individual'.split(' ');
const WORDS =
  `ransomware hospital encrypted servers stolen credentials phishing ministry network outage backup restored attackers
group claimed leaked customers records investigation police vendor update patch firewall vpn remote access lateral movement domain
controller exfiltration demand refused paid negotiation insurance regulator notified patients diverted surgery railway signalling
pipeline refinery substation telecom satellite modem router firmware certificate registry parliament election campaign journalist
spyware telephone messaging database cloud storage bucket exposed researcher disclosed zero-day exploit botnet takedown sinkhole
indictment sanction statement attribution unit`.split(/\s+/);
const FIRST_NAMES =
  'amber north silver hollow quiet broken distant copper granite velvet crimson winter'.split(' ');

/** A generator of numbers from 0 to 1 that gives the same row each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Synthetic incidents, each released to some audiences: the same for the same seed, whatever is drawn before. */
export class SyntheticIncidents {
  constructor(
    private readonly communities: readonly string[],
    private readonly recipients: readonly string[],
  ) {}

  /** The rows of the incidents from `first` on, `count` of them. */
  rows(first: number, count: number): CopyRows {
    const rows: CopyRows = {
      rendition: [],
      finding: [],
      rendition_facet: [],
      attribution_claim: [],
      state_response: [],
    };
    for (let index = first; index < first + count; index += 1) this.add(rows, index);
    return rows;
  }

  private add(rows: CopyRows, index: number): void {
    const next = numbersFrom(index * 2_654_435_761);
    const drawn = draw(next);
    audiencesOf(next, this.communities, this.recipients).forEach(([audience, kind, fullness], place) => {
      addRendition(rows, { index, place, audience, kind, fullness, drawn, next });
    });
  }
}

/** The few are many: the rank of a value in a list falls off as one over its place. */
function skewed<T>(next: () => number, values: readonly T[], steepness = 1.1): T {
  const total = values.reduce((sum, _, place) => sum + 1 / (place + 1) ** steepness, 0);
  let left = next() * total;
  for (const [place, value] of values.entries()) {
    left -= 1 / (place + 1) ** steepness;
    if (left <= 0) return value;
  }
  return values.at(-1)!;
}

function draw(next: () => number): Drawn {
  const [country, region] = skewed(next, COUNTRIES);
  const second = next() < 0.08 ? skewed(next, COUNTRIES) : undefined;
  const sectors = [...new Set(Array.from({ length: next() < 0.12 ? 2 : 1 }, () => skewed(next, SECTORS)))];
  const count = [0, 1, 1, 1, 2, 2, 3][Math.floor(next() * 7)]!;
  const findings = [
    ...new Map(
      Array.from({ length: count }, () => skewed(next, FINDINGS, 0.9)).map((f) => [f[0], f]),
    ).values(),
  ];
  const attributed = next() < 0.3;
  const facets = new Map<string, [string, string]>();
  const put = (facet: string, value: string) => facets.set(`${facet} ${value}`, [facet, value]);
  for (const place of second ? [[country, region], second] : [[country, region]]) {
    put('country', place[0]!);
    put('region', place[1]!);
  }
  for (const sector of next() < 0.93 ? sectors : []) put('sector', sector);
  put('incident-type', skewed(next, INCIDENT_TYPES));
  if (attributed || next() < 0.3) put('actor-type', skewed(next, ACTORS));
  if (attributed) put('attribution-state', next() < 0.06 ? 'contested' : 'claimed');
  if (next() < 0.5) put('technique', `T${1000 + Math.floor(next() ** 2 * 600)}`);
  if (next() < 0.35) put('malware', `${skewed(next, FIRST_NAMES)}-${Math.floor(next() ** 3 * 400)}`);
  if (next() < 0.2)
    put('cve', `CVE-${2015 + Math.floor(next() * 12)}-${1000 + Math.floor(next() ** 2 * 9000)}`);
  if (next() < 0.02) put('vendor', `vendor-${Math.floor(next() ** 2 * 40)}`);
  const words = Array.from({ length: 28 }, () => skewed(next, WORDS, 0.7));
  return {
    month: Math.floor(MONTHS * Math.sqrt(next())),
    day: 1 + Math.floor(next() * 28),
    country,
    sectors,
    findings,
    facets: [...facets.values()],
    words: `${words.join(' ')} ${skewed(next, FIRST_NAMES)}${Math.floor(next() * 50_000)}`,
    attributed,
    responded: attributed && next() < 0.35,
  };
}

function audiencesOf(
  next: () => number,
  communities: readonly string[],
  recipients: readonly string[],
): [string, string, number][] {
  const isPublic = next() * 100 < PUBLIC_PERCENT;
  const isForAll = !isPublic || next() * 100 < PARTICIPANTS_PERCENT;
  const audiences: [string, string, number][] = [
    ...(isPublic ? [['public', 'public', 0] as [string, string, number]] : []),
    ...(isForAll ? [['participants', 'participants', 1] as [string, string, number]] : []),
  ];
  if (next() * 1000 < COMMUNITY_PERMILLE && communities.length > 0)
    audiences.push([`community:${skewed(next, communities)}`, 'community', 3]);
  if (next() * 1000 < RECIPIENT_PERMILLE && recipients.length > 0)
    audiences.push([`recipient:${skewed(next, recipients)}`, 'recipient', 4]);
  return audiences;
}

interface Placed {
  readonly index: number;
  readonly place: number;
  readonly audience: string;
  readonly kind: string;
  readonly fullness: number;
  readonly drawn: Drawn;
  readonly next: () => number;
}

function addRendition(rows: CopyRows, { index, place, audience, kind, fullness, drawn, next }: Placed): void {
  const id = uuid(index, place + 1);
  const lineage = uuid(index, 0);
  const incident = `incident--${uuid(index, 100 + place)}`;
  const at = new Date(Date.UTC(FIRST_YEAR, drawn.month, drawn.day)).toISOString();
  const published = new Date(Date.UTC(2025, 0, 1) + index * 55_000 + place).toISOString();
  const name = `Incident ${index} in ${drawn.country}`;
  const description = `${name}. ${drawn.words}.`;
  const document = JSON.stringify({
    type: 'bundle',
    id: `bundle--${lineage}`,
    objects: [{ type: 'incident', spec_version: '2.1', id: incident, name, description }],
  });
  // What is public is coarser now and then: some facts are for the participants alone.
  const facets = drawn.facets.filter(([facet]) => fullness > 0 || facet === 'region' || next() < 0.92);
  const isDated = next() < (fullness > 0 ? 0.99 : 0.95);
  rows.rendition.push(
    line([
      id,
      lineage,
      lineage,
      uuid(Math.floor(next() ** 2 * REPORTERS), 999_999),
      audience,
      kind,
      fullness,
      1,
      incident,
      'published',
      '\\\\x',
      document,
      name,
      description,
      `${name}\\n${drawn.words}`,
      isDated ? at : '\\N',
      published,
      published,
      published,
    ]),
  );
  drawn.findings.forEach(([principle, relation, certainty], ordinal) => {
    const norm = NORMS[Number(principle) - 1]!;
    const tail = [relation, certainty, 0.8, '[]', 'synthetic'];
    rows.finding.push(
      line([
        uuid(index, 1000 + place * 20 + ordinal * 2),
        id,
        ordinal * 2,
        'paris-call',
        '1',
        principle,
        ...tail,
      ]),
    );
    rows.finding.push(
      line([
        uuid(index, 1001 + place * 20 + ordinal * 2),
        id,
        ordinal * 2 + 1,
        'un-norms',
        '1',
        norm,
        ...tail,
      ]),
    );
  });
  for (const [facet, value] of facets) rows.rendition_facet.push(line([id, facet, value]));
  if (drawn.attributed) {
    const day = dayAfter(at, Math.floor(next() ** 2 * 900));
    rows.attribution_claim.push(
      line([
        id,
        0,
        'State',
        'state',
        'FR',
        'A group',
        'state',
        'RU',
        'statement',
        'not-stated',
        day,
        day,
        next() < 0.2,
        'asserted',
        '[]',
      ]),
    );
    if (drawn.responded) rows.state_response.push(line([id, 0, 'statement', 'State', 'FR', day, day, '[]']));
  }
}

function dayAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A UUID of the numbers alone, spread as random ones are. */
function uuid(index: number, part: number): string {
  const next = numbersFrom(index * 1_000_003 + part * 7919);
  const hex = () =>
    Math.floor(next() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  const [a, b, c] = [hex(), hex(), hex()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${index.toString(16).padStart(8, '0').slice(-8)}`;
}

function line(values: readonly unknown[]): string {
  return `${values.map(String).join('\t')}\n`;
}
