// Other libraries that find or mask personal data, each as its documentation says and with the settings that served it
// best on the development half of test/corpus, its masks named by the corpus's own kinds. Installed on first use from
// the lock file beside this one; nothing else in the repository needs them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const REDACT_PII_KINDS = {
  PERSON_NAME: 'person',
  CREDIT_CARD_NUMBER: 'card',
  STREET_ADDRESS: 'postal-address',
  PHONE_NUMBER: 'phone',
  IP_ADDRESS: 'address',
  US_SOCIAL_SECURITY_NUMBER: 'national-id',
  SSN: 'national-id',
  EMAIL_ADDRESS: 'email',
  USERNAME: 'user',
  PASSWORD: 'credentials',
  CREDENTIALS: 'credentials',
};
const REDACT_PII_MARK = new RegExp(
  Object.keys(REDACT_PII_KINDS)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'g',
);
/** What must stay in a report, or is no secret in it: of these rules only harm would come. */
const VISULIMA_LEFT_OUT = 'date time money url domain zip_code id crypto isbn'.split(' ');

/**
 * Every library as `{ name, text(text), run(text, lang), cuts(text, output) }`: `text` makes a text ready for it, `run`
 * is what it does, and is timed; `cuts` says where its output masked what.
 */
export async function libraries() {
  if (!existsSync(join(HERE, 'node_modules'))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: HERE,
      stdio: 'ignore',
    });
  }
  const others = [
    await compromise(),
    await redactPii(),
    await redactPiiNode(),
    await openRedaction('openredaction, all patterns', {}),
    await openRedaction('openredaction, preset gdpr', { preset: 'gdpr' }),
    await visulima(),
  ];
  return others.map((other) => ({ ...other, text: withUsualDomains }));
}

/** Some take mailboxes at `.example` for test data: they get the same text with a domain of the same length. */
function withUsualDomains(text) {
  return text.replaceAll('.example', '.company');
}

async function load(name) {
  const module = await import(name);
  return module.default ?? module;
}

async function compromise() {
  const english = await load('compromise');
  const others = {
    fr: await load('fr-compromise'),
    es: await load('es-compromise'),
    de: await load('de-compromise'),
  };
  const found = (view, kind) =>
    view
      .json({ offset: true, terms: false })
      .map(({ offset: { start, length } }) => ({ start, end: start + length, kind }));
  const ofText = (doc) => [
    ...found(doc.match('#Person+'), 'person'),
    ...found(doc.match('#Organization+'), 'organisation'),
    ...found(doc.match('#Email'), 'email'),
    ...found(doc.match('#PhoneNumber+'), 'phone'),
  ];
  const ofEnglish = (doc) => [
    ...found(doc.people(), 'person'),
    ...found(doc.organizations(), 'organisation'),
    ...found(doc.emails(), 'email'),
    ...found(doc.phoneNumbers(), 'phone'),
  ];
  return {
    name: 'compromise 14, with fr, es, de',
    run: (text, lang) => [...ofEnglish(english(text)), ...(others[lang] ? ofText(others[lang](text)) : [])],
    cuts: (_, output) => output,
  };
}

async function redactPii() {
  const { SyncRedactor } = await load('redact-pii');
  const off = { enabled: false };
  const redactor = new SyncRedactor({ builtInRedactors: { url: off, digits: off, zipcode: off } });
  return {
    name: 'redact-pii 3, without cloud',
    run: (text) => redactor.redact(text),
    cuts: (text, output) => aligned(text, output, REDACT_PII_MARK, (mark) => REDACT_PII_KINDS[mark]),
  };
}

async function redactPiiNode() {
  const { Redactor } = await load('@redactpii/node');
  const rules = { CREDIT_CARD: true, EMAIL: true, NAME: true, PHONE: true, SSN: true };
  const redactor = new Redactor({ rules, aggressive: true });
  return {
    name: '@redactpii/node 1, aggressive',
    run: (text) => redactor.redact(text),
    cuts: (text, output) => aligned(text, output, REDACT_PII_MARK, (mark) => REDACT_PII_KINDS[mark]),
  };
}

async function openRedaction(name, options) {
  const { OpenRedaction } = await load('openredaction');
  const shield = new OpenRedaction({ deterministic: false, ...options });
  return {
    name,
    run: (text) => shield.detect(text),
    cuts: (_, { detections }) =>
      detections.map(({ type, position: [start, end] }) => ({ start, end, kind: openRedactionKind(type) })),
  };
}

function openRedactionKind(type) {
  if (/COMPANY|ORGANI[SZ]ATION|EMPLOYER/.test(type)) return 'organisation';
  return /NAME/.test(type) && !/USER|FILE|HOST/.test(type) ? 'person' : type.toLowerCase();
}

async function visulima() {
  const { stringAnonymize, standardRules } = await load('@visulima/redact');
  return {
    name: '@visulima/redact 2, with compromise',
    run: (text) => stringAnonymize(text, standardRules, { exclude: VISULIMA_LEFT_OUT }),
    cuts: (text, output) => aligned(text, output, /<[A-Z_]+\d*>/g, visulimaKind),
  };
}

function visulimaKind(mark) {
  if (mark.includes('ORGANIZATION')) return 'organisation';
  return mark.includes('NAME') && !mark.includes('USER')
    ? 'person'
    : mark.replace(/[<>\d]/g, '').toLowerCase();
}

/** Where a redacted text has marks in the place of what stood in the original: the words between them are in both. */
function aligned(text, redacted, mark, kindOf) {
  const marks = redacted.match(mark) ?? [];
  const between = redacted.split(mark).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(`^${between.join('([\\s\\S]+?)')}$`, 'd').exec(text);
  if (!match) return [changed(text, redacted, kindOf(marks[0] ?? ''))];
  return marks.map((found, index) => {
    const [start, end] = match.indices[index + 1];
    return { start, end, kind: kindOf(found) };
  });
}

/** One mask over everything that changed: for a text whose marks were themselves masked again. */
function changed(text, redacted, kind) {
  const shorter = Math.min(text.length, redacted.length);
  let start = 0;
  while (start < shorter && text[start] === redacted[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && text.at(-1 - kept) === redacted.at(-1 - kept)) kept += 1;
  return { start, end: text.length - kept, kind };
}
