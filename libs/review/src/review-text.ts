import { Problem } from '@app/problem';

/** What people may write, and how much of it. Lengths in UTF-16 code units. */
export const REVIEW_LIMITS = {
  reasonLengthMax: 2_000,
  statementLengthMax: 5_000,
  quotesMax: 6,
  quoteLengthMax: 300,
} as const;

/** Control characters but for tabs and line ends. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** What a person wrote, trimmed. @throws Problem `invalid-input` where it is empty, too long, or no text. */
export function requireWritten(text: string, lengthMax: number, pointer: string): string {
  const written = text.trim();
  if (written.length > 0 && written.length <= lengthMax && !CONTROL.test(written)) return written;
  const message = `1 to ${lengthMax} characters, without control characters`;
  throw new Problem('invalid-input', `This takes ${message}.`, [{ code: 'invalid-text', pointer, message }]);
}

/** The reason that every act of review needs. @throws Problem `invalid-input` without one. */
export function requireReason(reason: string): string {
  return requireWritten(reason, REVIEW_LIMITS.reasonLengthMax, '/reason');
}
