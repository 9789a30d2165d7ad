export { Problem, PROBLEMS, toProblem } from './problem';
export type { Issue, ProblemCode } from './problem';
