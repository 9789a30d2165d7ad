import { daysIn } from './times';

/** When a stage of reporting is due, and whether it is there. */
export interface Deadline {
  readonly regime: string;
  readonly stage: string;
  /** Undefined where the regime sets no date: on request, or promptly. */
  readonly due: string | undefined;
  readonly isThere: boolean;
}

/** What the dates of a case are reckoned from; all as STIX writes times. */
export interface CaseDates {
  /** When the entity became aware of the incident, or came to believe that it happened. */
  readonly aware: string | undefined;
  /** When the notification was submitted. */
  readonly notified: string | undefined;
  /** When the incident was handled. */
  readonly handled: string | undefined;
  /** When a ransom was paid. */
  readonly paid: string | undefined;
  readonly isTrustService: boolean;
}

const HOUR_MS = 3_600_000;
/** Directive (EU) 2022/2555 Article 23(4), and its last subparagraph for trust services. */
const NIS2_HOURS = { earlyWarning: 24, notification: 72, notificationOfTrustService: 24 } as const;
/** CIRCIA (6 U.S.C. 681b(a)): a covered incident, and the payment of a ransom. */
const CIRCIA_HOURS = { coveredIncident: 72, ransomPayment: 24 } as const;

/** The stages of each regime, in their order. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  nis2: ['early-warning', 'notification', 'intermediate', 'progress', 'final'],
  circia: ['covered-incident', 'ransom-payment', 'supplemental'],
};

/** Every stage that a regime wants or that is there, with its date. */
export function deadlinesOf(regime: string, there: ReadonlySet<string>, dates: CaseDates): Deadline[] {
  const wanted = regime === 'nis2' ? nis2(there, dates) : circia(there, dates);
  return wanted.map(([stage, due]) => ({ regime, stage, due, isThere: there.has(stage) }));
}

type Wanted = readonly [stage: string, due: string | undefined];

function nis2(there: ReadonlySet<string>, dates: CaseDates): Wanted[] {
  const hours = dates.isTrustService ? NIS2_HOURS.notificationOfTrustService : NIS2_HOURS.notification;
  const notification = hoursAfter(dates.aware, hours);
  const month = monthAfter(dates.notified ?? notification);
  const isProgress = there.has('progress');
  return [
    ['early-warning', hoursAfter(dates.aware, NIS2_HOURS.earlyWarning)],
    ['notification', notification],
    ...(there.has('intermediate') ? [['intermediate', undefined] as const] : []),
    ...(isProgress ? [['progress', month] as const] : []),
    ['final', isProgress ? monthAfter(dates.handled) : month],
  ];
}

function circia(there: ReadonlySet<string>, dates: CaseDates): Wanted[] {
  const isPaid = dates.paid !== undefined || there.has('ransom-payment');
  return [
    ['covered-incident', hoursAfter(dates.aware, CIRCIA_HOURS.coveredIncident)],
    ...(isPaid ? [['ransom-payment', hoursAfter(dates.paid, CIRCIA_HOURS.ransomPayment)] as const] : []),
    ...(there.has('supplemental') ? [['supplemental', undefined] as const] : []),
  ];
}

function hoursAfter(time: string | undefined, hours: number): string | undefined {
  return time === undefined ? undefined : within(Date.parse(time) + hours * HOUR_MS);
}

/** The same day of the next month, or its last day. */
function monthAfter(time: string | undefined): string | undefined {
  if (time === undefined) return undefined;
  const date = new Date(time);
  const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  const day = Math.min(date.getUTCDate(), daysIn(next.getUTCFullYear(), next.getUTCMonth() + 1));
  return within(next.getTime() + (day - 1) * 24 * HOUR_MS + (date.getTime() % (24 * HOUR_MS)));
}

/** STIX has years of four digits. */
function within(ms: number): string | undefined {
  return ms <= Date.UTC(9999, 11, 31) ? new Date(ms).toISOString() : undefined;
}
