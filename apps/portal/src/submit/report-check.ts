import { type Moment, REPORT_LIMITS, type Report } from './report';

/** What is wrong in a field, as a key of the words of this area. */
export type Mistake =
  | 'missing'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-time'
  | 'time-without-day'
  | 'in-the-future'
  | 'before-the-start'
  | 'not-a-number'
  | 'too-large'
  | 'not-a-url'
  | 'name-missing'
  | 'text-missing';

/** Which fields are not right yet, in the order of the form. */
export type Mistakes = ReadonlyMap<string, Mistake>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const WHOLE = /^\d{1,16}$/;
const AMOUNT = /^\d{1,15}(?:\.\d{1,8})?$/;

/** What is not right yet in a form: what the api would refuse, and what nobody could make sense of. */
export function mistakesIn(report: Report, now: Date): Mistakes {
  const found = new Map<string, Mistake>();
  const say = (field: string, mistake: Mistake | undefined): void => {
    if (mistake && !found.has(field)) found.set(field, mistake);
  };
  say('title', wordsOf(report.title, REPORT_LIMITS.titleLengthMax, true));
  say('description', wordsOf(report.description, REPORT_LIMITS.textLengthMax, true));
  for (const name of ['began', 'ended', 'detected'] as const) say(name, momentOf(report[name], now));
  if (!found.has('began') && isBefore(report.ended, report.began)) say('ended', 'before-the-start');
  report.victims.forEach(({ name, sector, country }, index) => {
    say(`victims.${index}.name`, wordsOf(name, REPORT_LIMITS.nameLengthMax, false));
    if (name.trim() === '' && (sector !== '' || country !== '')) say(`victims.${index}.name`, 'name-missing');
  });
  say('how', wordsOf(report.how, REPORT_LIMITS.textLengthMax, false));
  report.malware.forEach(({ name }, index) =>
    say(`malware.${index}.name`, wordsOf(name, REPORT_LIMITS.nameLengthMax, true)),
  );
  report.claims.forEach(({ name, says }, index) => {
    say(`claims.${index}.name`, wordsOf(name, REPORT_LIMITS.nameLengthMax, true));
    say(`claims.${index}.says`, wordsOf(says, REPORT_LIMITS.textLengthMax, true));
  });
  addImpact(report, say);
  say('response', wordsOf(report.response, REPORT_LIMITS.textLengthMax, false));
  addEvidence(report, say);
  say('indicators.text', wordsOf(report.indicators.text, REPORT_LIMITS.indicatorsLengthMax, false));
  return found;
}

type Say = (field: string, mistake: Mistake | undefined) => void;

function addImpact({ impact }: Report, say: Say): void {
  say('impact.description', wordsOf(impact.description, REPORT_LIMITS.textLengthMax, false));
  for (const [name, count] of Object.entries(impact.counts))
    say(`impact.counts.${name}`, numberOf(count, WHOLE));
  if (impact.loss !== '') say('impact.records', numberOf(impact.records, WHOLE));
  if (impact.ransom !== '') say('impact.amount', numberOf(impact.amount, AMOUNT));
}

function addEvidence(report: Report, say: Say): void {
  report.evidence.forEach(({ title, text }, index) => {
    say(`evidence.${index}.title`, wordsOf(title, REPORT_LIMITS.titleLengthMax, false));
    say(`evidence.${index}.text`, wordsOf(text, REPORT_LIMITS.textLengthMax, false));
    if (text.trim() === '' && title.trim() !== '') say(`evidence.${index}.text`, 'text-missing');
  });
  report.references.forEach(({ name, url }, index) => {
    say(`references.${index}.name`, wordsOf(name, REPORT_LIMITS.nameLengthMax, false));
    if (!isAddress(url)) say(`references.${index}.url`, 'not-a-url');
  });
}

function wordsOf(text: string, lengthMax: number, isNeeded: boolean): Mistake | undefined {
  if (isNeeded && text.trim() === '') return 'missing';
  return text.length > lengthMax ? 'too-long' : undefined;
}

function momentOf({ date, time }: Moment, now: Date): Mistake | undefined {
  if (date === '') return time === '' ? undefined : 'time-without-day';
  const day = new Date(`${date}T00:00:00.000Z`);
  if (!DAY.test(date) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    return 'not-a-day';
  if (time !== '' && !TIME.test(time)) return 'not-a-time';
  const told = new Date(`${date}T${time || '00:00'}:00.000Z`);
  return told.getTime() > now.getTime() ? 'in-the-future' : undefined;
}

/** Whether an end is before a beginning; on one day only where both are told to the minute. */
function isBefore(end: Moment, start: Moment): boolean {
  if (end.date === '' || start.date === '') return false;
  if (end.date !== start.date) return end.date < start.date;
  return end.time !== '' && start.time !== '' && end.time < start.time;
}

function numberOf(text: string, form: RegExp): Mistake | undefined {
  const said = text.trim();
  if (said === '') return undefined;
  if (!form.test(said)) return 'not-a-number';
  return Number(said) > REPORT_LIMITS.countMax ? 'too-large' : undefined;
}

function isAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text.trim()).protocol);
  } catch {
    return false;
  }
}
