import { Problem } from '@app/problem';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|\+00:00)$/;

/** @throws Problem `invalid-input` for what is not a moment in UTC (RFC 3339), under the name of its parameter. */
export function requireMoment(text: string | undefined, parameter: string): string | undefined {
  if (text === undefined || (MOMENT.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new Problem('invalid-input', `\`${parameter}\` is a moment such as 2026-01-31T12:00:00.000000Z.`);
}
