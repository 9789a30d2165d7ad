import type { Issue } from './issue';
import { jsonPointer } from './json-pointer';
import { LIMITS } from './limits';

/** Where in an object something is wrong, as steps from that object. */
export type IssuePath = readonly (string | number)[];

/** Collects what the rules find: the first issues, one more of each kind than is told, which says that there are more. */
export class RuleReport {
  readonly errors: Issue[] = [];
  readonly warnings: Issue[] = [];
  private position = 0;

  /** Says which object of the bundle the next issues are about. */
  at(position: number): void {
    this.position = position;
  }

  /** Records the breach of a MUST. */
  error(code: string, path: IssuePath, message: string): void {
    this.add(this.errors, code, path, message);
  }

  /** Records the breach of a SHOULD. */
  warn(code: string, path: IssuePath, message: string): void {
    this.add(this.warnings, code, path, message);
  }

  private add(issues: Issue[], code: string, path: IssuePath, message: string): void {
    if (issues.length > LIMITS.issuesMax) return;
    issues.push({ code, pointer: `/objects/${this.position}${jsonPointer(path)}`, message });
  }
}
