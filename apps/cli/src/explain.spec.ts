import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '@app/config';
import { type ExplainedFinding, explain, linesOf } from './explain.command';

const sample = () => readFileSync(join(packageRoot(), 'apps', 'cli', 'samples', 'first-report.json'), 'utf8');
const finding: ExplainedFinding = {
  catalogue: 'paris-call',
  catalogueVersion: '1.0.0',
  principle: 7,
  relation: 'implicates',
  certainty: 'arguable',
  confidence: 0.61,
  rule: 'p7.stolen-login',
  evidence: [{ text: 'with a stolen login' }],
  elementsMet: [{ element: 'a basic protection', evidence: [{ text: 'with a stolen login' }] }],
  elementsMissing: ['as stated in the record'],
};

describe('explain', () => {
  it('says of each finding which elements are met, by which words, and which are not', () => {
    const lines = linesOf({ name: 'An incident', gates: [], findings: [finding] }).join('\n');
    expect(lines).toContain('Stated: a basic protection (“with a stolen login”)');
    expect(lines).toContain('Not stated, contested or below threshold: as stated in the record');
    expect(lines).toContain('implicates, arguable, confidence 0.61');
    expect(lines).toContain('Rule p7.stolen-login, catalogue paris-call 1.0.0');
  });

  it('names every gate of a bundle, and accounts for every element of each finding', () => {
    const explained = explain(sample())!;
    expect(explained.gates.map(({ id }) => id.slice(0, 2))).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    for (const { certainty, elementsMet, elementsMissing } of explained.findings) {
      expect(elementsMet.length + elementsMissing.length).toBeGreaterThan(0);
      expect(elementsMissing.length === 0 || certainty === 'arguable').toBe(true);
    }
  });

  it('says that there is no principle where there is none, and nothing of what is no bundle', () => {
    expect(linesOf({ name: 'A fault', gates: [], findings: [] })[1]).toContain('No principle');
    expect(explain('{')).toBeUndefined();
  });
});
