import { Problem } from '@app/problem';
import { takeIn } from './intake';

const at = '2026-01-01T00:00:00.000Z';
const incident = (last: string, more: object = {}) => ({
  type: 'incident',
  spec_version: '2.1',
  id: `incident--5d0092c5-5f74-4287-9642-33f4c354e5${last}`,
  created: at,
  modified: at,
  name: 'An incident',
  ...more,
});
const bundle = (...objects: object[]) =>
  JSON.stringify({ type: 'bundle', id: 'bundle--5d0092c5-5f74-4287-9642-33f4c354e56d', objects });

const identity = {
  type: 'identity',
  spec_version: '2.1',
  id: 'identity--5d0092c5-5f74-4287-9642-33f4c354e56f',
  created: at,
  modified: at,
  name: 'Someone',
};

function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('nothing was refused');
}

describe('takeIn', () => {
  it('keeps the bytes as they came, and digests that differ by submitter', () => {
    const text = bundle(incident('6d'));
    const [mine, theirs] = [takeIn(text, 'participant-1'), takeIn(text, 'participant-2')];
    expect(mine.bytes.toString('utf8')).toBe(text);
    expect(mine.sha256).toEqual(theirs.sha256);
    expect(mine.lineage).not.toBe(theirs.lineage);
    expect(mine.incidentDigest).not.toEqual(theirs.incidentDigest);
    expect(mine.lineage).toBe(takeIn(bundle(incident('6d', { name: 'Later' })), 'participant-1').lineage);
  });

  it('wants exactly one incident, and says where', () => {
    for (const text of [bundle(identity), bundle(incident('6d'), incident('6e'))]) {
      const problem = problemOf(() => takeIn(text, 'p'));
      expect(problem.code).toBe('invalid-stix');
      expect(problem.issues.map(({ code, pointer }) => [code, pointer])).toContainEqual([
        'one-incident',
        '/objects',
      ]);
    }
  });

  it('says everything that is wrong, each at its place, and nothing of the content', () => {
    const problem = problemOf(() =>
      takeIn(bundle(incident('6d', { name: 7, confidence: 'secret-word' })), 'p'),
    );
    expect(problem.issues.map(({ pointer }) => pointer).sort()).toEqual(
      expect.arrayContaining(['/objects/0/confidence', '/objects/0/name']),
    );
    expect(JSON.stringify(problem.issues)).not.toContain('secret-word');
  });
});
