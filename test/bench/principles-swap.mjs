// The same records with other names and other numbers: each proper name gives way to another of its kind, each number to
// another of its band. What a rule then misses, it knew by name and not by concept.
import { STATE_FORMS } from './principles-swap-names.mjs';
import { randomFrom } from './principles-score.mjs';

const YEAR_SHIFTS = [-2, -1, 1, 2];
/** Bounds of the codebook's thresholds: a number stays between two of them and within its power of ten. */
const BOUNDS = [
  2, 10, 24, 100, 400, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
];
const SPELLED = [
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
];
const MONTHS = 'January February March April June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Capitals that are words of the trade and no names. */
const TECHNICAL = new Set(
  (
    'DNS VPN USB BGP RPKI RDP API APIs ISP SMS SIM CEO PIN PINs TLD IP IT ICS OT PC PCs CPU HTTP HTTPS DDoS VoIP GPS ATM ATMs ' +
    'CERT CERTs CSIRT CSIRTs MFA TLS SSL URL ID IDs QR TV PLC PLCs SCADA VPNs APT MSP AI CVE I Internet Web Christmas Easter'
  ).split(' '),
);
/** Kinds of bodies that the record of a State's conduct rests on: one for another of the same kind. */
const BODIES = [
  ['GRU', 'SVR', 'FSB', 'MSS', 'IRGC', 'PLA'],
  ['FBI', 'NCSC', 'CISA', 'BSI', 'ANSSI'],
  ['NSA', 'CIA', 'GCHQ'],
  ['EU', 'NATO', 'UN'],
  ['European Union', 'United Nations'],
];
const ONSETS = 'b c d f g h j k l m n p r s t v w br cl dr fl gr kr pl st tr'.split(' ');
const VOWELS = 'a e i o u ai ea io'.split(' ');
const CODAS = ['', '', 'n', 'r', 'l', 's', 'm'];

/** A swapper for a set: what is a name is told by how the words stand in all its records together. */
export function swapper(cases, seed) {
  const lower = new Set(
    cases.flatMap(
      ({ title, summary }) => `${title} ${summary}`.match(/(?<![\p{L}\d])[\p{Ll}][\p{L}'-]*/gu) ?? [],
    ),
  );
  return (one, index) => swapped(one, lower, randomFrom(seed * 10_007 + index));
}

function swapped(one, lower, random) {
  const states = statePairs(random);
  const bodies = bodyPairs(random);
  const invented = new Map();
  const shift = pick(YEAR_SHIFTS, random);
  const change = (text) => {
    const placed = numbers(text, shift, random);
    return names(placed, { lower, states, bodies, invented, random });
  };
  return {
    ...one,
    title: change(one.title),
    summary: change(one.summary),
    malware: one.malware.map((name) =>
      names(numbers(name, shift, random), { lower, states, bodies, invented, random }),
    ),
    victim_countries: one.victim_countries.map((code) => states.codes.get(code) ?? code),
  };
}

function numbers(text, shift, random) {
  const digits = text.replace(
    /(?<![\p{L}\d.,/:-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\p{L}\d/:]|\.\d|-\d)( (?:hours?|minutes?|days?|weeks?|months?|years?|\p{Lu}\p{Ll}+))?/gu,
    (whole, number, decimals = '', unit = '') => {
      const value = Number(number.replaceAll(',', ''));
      if (/^(?:19|20)\d\d$/.test(number) && decimals === '') return `${value + shift}${unit}`;
      if (MONTHS.includes(unit.trim())) return `${1 + Math.floor(random() * 28)}${unit}`;
      const other = withinBand(value, random, / \p{Ll}/u.test(unit));
      const shown = number.includes(',') ? other.toLocaleString('en-US') : String(other);
      return `${shown}${decimals && `.${1 + Math.floor(random() * 9)}`}${unit}`;
    },
  );
  return digits.replace(/(?<![\p{L}-])[a-z]+(?![\p{L}-])/gu, (word) => {
    const band = SPELLED.find((words) => words.includes(word));
    return band ? pick(band, random) : word;
  });
}

/** Another number between the same two bounds; of days of a month and small numbers, one that is as small. */
function withinBand(value, random, isTime) {
  if (value < 2) return value;
  const above = BOUNDS.findIndex((bound) => bound > value);
  const from = BOUNDS[above - 1] ?? 2;
  const to = above < 0 ? value * 2 : BOUNDS[above];
  const other = Math.floor(from + random() * (to - from));
  return isTime ? Math.max(from, Math.min(other, value * 2)) : other;
}

function names(text, kit) {
  const stated = text.replace(kit.states.pattern, (form) => kit.states.forms.get(form) ?? form);
  const known = new Set([...kit.states.forms.values()].flatMap((form) => form.split(/[ -]/)));
  return stated.replace(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[.'-]?[\p{L}\d]+)*/gu, (word, at) => {
    const bare = word.replace(/'s$/u, '');
    if (isKept(bare, known)) return word;
    const body = kit.bodies.get(bare);
    if (body) return word.replace(bare, body);
    if (kit.lower.has(lowered(bare)) && !/^\p{Lu}{2,}$/u.test(bare)) return word;
    if (startsSentence(stated, at) && /^(?:\p{Lu}\p{Ll}+)$/u.test(bare) && endsLikeWord(bare)) return word;
    return word.replace(bare, inventedFor(bare, kit));
  });
}

function isKept(bare, known) {
  return (
    TECHNICAL.has(bare) ||
    MONTHS.includes(bare) ||
    DAYS.includes(bare) ||
    bare === 'May' ||
    bare.split('-').every((part) => known.has(part) || TECHNICAL.has(part) || /^\p{Ll}/u.test(part))
  );
}

function lowered(word) {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function startsSentence(text, at) {
  return at === 0 || /[.!?:;] ["'(]?$/u.test(text.slice(0, at));
}

/** At the head of a sentence a capital proves nothing: common endings and small words stay. */
function endsLikeWord(word) {
  return (
    word.length <= 4 ||
    /(?:ed|ing|ly|tion|tions|ment|ments|ers|ors|ies|ists|ants|ents|ness|als|ics|wn|ow|other|some|ware|ups|ks|ts|ds|es)$/u.test(
      word,
    )
  );
}

function inventedFor(bare, { invented, random }) {
  if (!invented.has(bare)) {
    const isAcronym = /^[\p{Lu}\d-]{2,}$/u.test(bare);
    invented.set(bare, isAcronym ? acronym(bare, random) : invention(random));
  }
  return invented.get(bare);
}

function acronym(like, random) {
  return like.replace(/\p{Lu}/gu, () => String.fromCharCode(65 + Math.floor(random() * 26)));
}

function invention(random) {
  const syllable = () => pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  const word = syllable() + syllable() + pick(['a', 'o', 'ex', 'ia', 'or', ''], random);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One State for another, in every form of its name; the one State without private actors stands for itself. */
function statePairs(random) {
  const order = shuffled(
    STATE_FORMS.filter(({ code }) => code !== 'KP'),
    random,
  );
  const forms = new Map();
  const codes = new Map();
  order.forEach((state, index) => {
    const other = order[(index + 1) % order.length];
    codes.set(state.code, other.code);
    for (const form of state.names) forms.set(form, other.names[0]);
    for (const form of state.adjectives) {
      forms.set(form, other.adjectives[0]);
      if (/[ain]$/u.test(form))
        forms.set(`${form}s`, `${other.adjectives[0]}${/[ain]$/u.test(other.adjectives[0]) ? 's' : ''}`);
    }
    if (state.seat) forms.set(state.seat, other.seat ?? other.names[0]);
  });
  for (const form of ['North Korea', 'North Korean', 'North Koreans', 'Pyongyang']) forms.set(form, form);
  const alternatives = [...forms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'));
  return {
    forms,
    codes,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'gu'),
  };
}

function bodyPairs(random) {
  const pairs = new Map();
  for (const kind of BODIES) {
    const order = shuffled(kind, random);
    order.forEach((name, index) => pairs.set(name, order[(index + 1) % order.length]));
  }
  return pairs;
}

function shuffled(list, random) {
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
