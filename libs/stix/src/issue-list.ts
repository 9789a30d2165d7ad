import type { Issue } from './issue';

/** One step of a JSON pointer. */
export type Step = string | number;

/** Names that a pointer and a message may repeat: property names, dictionary keys, extension ids. */
const SAFE_NAME = /^[a-zA-Z0-9_-]{1,250}$/;

/** Whether a name is one that STIX allows as a property name or dictionary key, and that may therefore be told. */
export function isSafeName(name: string): boolean {
  return SAFE_NAME.test(name);
}

/** The JSON pointer (RFC 6901) of a path; it stops above the first name that may not be told. */
export function toPointer(path: readonly Step[]): string {
  let pointer = '';
  for (const step of path) {
    if (typeof step === 'string' && !isSafeName(step)) return pointer;
    pointer += `/${step}`;
  }
  return pointer;
}

/** Issues up to a number: the first of them are kept, each once, and the rest are counted. */
export class IssueList {
  private readonly kept = new Map<string, Issue>();
  private readonly pointers = new Set<string>();
  private overflow = false;

  constructor(private readonly max: number) {}

  /** Whether more is of no use: the list is full, and it is known that there was more. */
  get isFull(): boolean {
    return this.overflow;
  }

  /** How many are listed; one more once the list is full. */
  get count(): number {
    return this.kept.size + (this.overflow ? 1 : 0);
  }

  /** Lists an issue from its parts. */
  add(code: string, pointer: string, message: string): void {
    this.addIssue({ code, pointer, message });
  }

  /** Lists an issue, unless the same one is already there. */
  addIssue(issue: Issue): void {
    if (this.overflow) return;
    const key = `${issue.pointer} ${issue.code} ${issue.message}`;
    if (this.kept.has(key)) return;
    if (this.kept.size === this.max) this.overflow = true;
    else {
      this.kept.set(key, issue);
      this.pointers.add(issue.pointer);
    }
  }

  /** Whether something is already said about this place. */
  has(pointer: string): boolean {
    return this.pointers.has(pointer);
  }

  /** What was kept; when there was more, a last issue says so. */
  toArray(): Issue[] {
    const issues = [...this.kept.values()];
    if (this.overflow) issues.push({ code: 'too-many-issues', pointer: '', message: this.overflowMessage() });
    return issues;
  }

  private overflowMessage(): string {
    return `More was found than is listed here; these are the first ${this.max}.`;
  }
}
