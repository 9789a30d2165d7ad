import { PROBLEMS, Problem, toProblem } from './problem';

describe('Problem', () => {
  it('carries the status and title of its code', () => {
    const problem = new Problem('not-found', 'There is no such thing.');
    expect([problem.status, problem.title]).toEqual([404, PROBLEMS['not-found'].title]);
  });

  it('tells nothing of an error that is not one', () => {
    const told = toProblem(new Error('password=hunter2'));
    expect(told.code).toBe('internal');
    expect(JSON.stringify(told) + told.message).not.toContain('hunter2');
  });

  it('passes a Problem on as it is', () => {
    const problem = new Problem('conflict', 'No.');
    expect(toProblem(problem)).toBe(problem);
  });
});
