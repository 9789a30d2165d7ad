import { catalogue } from './catalogue';
import { evidenceOf, type Support } from './evidence';
import type { Finding } from './finding';
import type { Gates } from './gates';
import type { Reading } from './reading';

const CONFIDENCE = 0.6;

/** A norm that a record shows being kept, and what shows it. */
interface Practice {
  readonly norm: string;
  readonly rule: string;
  readonly element: string;
  readonly support: Support | undefined;
}

/**
 * Good practice that the record tells of: assistance between States (norm h), coordinated disclosure (j), criminal
 * infrastructure taken down under authority (d). Norms that are already the subject of a finding are left out.
 */
export function practiceFindings(reading: Reading, gates: Gates, found: readonly Finding[]): Finding[] {
  const taken = new Set(
    found.filter((one) => one.catalogue === 'un-norms').map(({ principle }) => principle),
  );
  return practices(reading, gates).flatMap(({ norm, rule, element, support }) => {
    const evidence = support && !taken.has(norm) ? evidenceOf(reading, [support]) : [];
    if (evidence.length === 0) return [];
    return [
      {
        catalogue: 'un-norms' as const,
        catalogueVersion: catalogue('un-norms').version,
        principle: norm,
        relation: 'demonstrates' as const,
        certainty: 'arguable' as const,
        confidence: CONFIDENCE,
        evidence,
        elementsMet: [{ element, evidence }],
        elementsMissing: ['a statement of the States concerned that they kept the norm'],
        rule,
      },
    ];
  });
}

function practices(reading: Reading, gates: Gates): Practice[] {
  return [
    {
      norm: 'd',
      rule: 'practice.lawful-takedown',
      element: 'police or courts acted against criminal infrastructure',
      support: gates.lawful ? reading.stated('lawfulOperation')[0] : undefined,
    },
    {
      norm: 'h',
      rule: 'practice.assistance',
      element: 'assistance is asked for, offered or given',
      support: reading.stated('assistanceRequested').find(({ sentence }) => !sentence.field.isTitle),
    },
    {
      norm: 'j',
      rule: 'practice.disclosure',
      element: 'a vulnerability is reported in good faith',
      support: gates.research ? reading.stated('research')[0] : undefined,
    },
  ];
}
