import { parsePattern } from './pattern-parser';
import type { Rule } from './rule';
import { textOf } from './stix-value';

/** An indicator's pattern is what its type says; STIX patterns are parsed in full (STIX 2.1 sections 4.7 and 9). */
export const checkIndicator: Rule = (object, report) => {
  const pattern = textOf(object['pattern']);
  if (pattern === undefined || object['pattern_type'] !== 'stix') return;
  const parsed = parsePattern(pattern);
  if (parsed.ok) return;
  report.error(
    'pattern-syntax',
    ['pattern'],
    `${parsed.message} (At offset ${parsed.offset} of the pattern.)`,
  );
};
