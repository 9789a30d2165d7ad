import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '@app/config';
import { assess } from './assess.command';

const at = '2026-01-01T00:00:00.000Z';
const incident = (description: string) =>
  JSON.stringify({
    type: 'bundle',
    id: 'bundle--5d0092c5-5f74-4287-9642-33f4c354e56d',
    objects: [
      {
        type: 'incident',
        spec_version: '2.1',
        id: 'incident--5d0092c5-5f74-4287-9642-33f4c354e56d',
        created: at,
        modified: at,
        name: 'An incident',
        description,
      },
    ],
  });

describe('assess', () => {
  it('finds principles, each with words that stand where it says', () => {
    const text = 'Ransomware encrypted the systems of a hospital, and surgery was cancelled for nine days.';
    const assessed = assess(incident(text));
    expect(assessed?.findings.map(({ principle }) => principle)).toContain(1);
    for (const finding of assessed!.findings) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      for (const evidence of finding.evidence) {
        expect(evidence.text.length).toBeLessThanOrEqual(300);
        if (evidence.pointer === '/objects/0/description')
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    }
  });

  it('abstains where no principle is broken', () => {
    expect(assess(incident('A power cut stopped the office printers for an hour.'))?.findings).toEqual([]);
  });

  it('says nothing of a bundle that is refused, or holds no incident', () => {
    expect(assess('{')).toBeUndefined();
    expect(
      assess(JSON.stringify({ type: 'bundle', id: 'bundle--5d0092c5-5f74-4287-9642-33f4c354e56d' })),
    ).toBeUndefined();
  });

  it('takes the first report of the README', () => {
    const text = readFileSync(join(packageRoot(), 'apps', 'cli', 'samples', 'first-report.json'), 'utf8');
    expect(assess(text)?.findings.length).toBeGreaterThan(0);
  });
});
