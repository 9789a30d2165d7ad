import type { Draft, Making } from './draft';
import { IMPORT_LIMITS } from './limits';
import { mintId } from './mint';
import type { Source } from './source';
import { cut } from './well-formed';

interface Page {
  readonly making: Making;
  readonly source: Source;
  readonly lines: string[];
  length: number;
}

/** Gathers lines for which STIX has no object, and writes them into notes on the incident: one for each marking. */
export class NoteBook {
  private readonly pages = new Map<string, Page[]>();

  /** Adds a line; what is marked alike stands together, up to the length of a text. */
  write(line: string, making: Making, source: Source): void {
    const key = (making.markingRefs ?? []).join(' ');
    const pages = this.pages.get(key) ?? [];
    this.pages.set(key, pages);
    let page = pages.at(-1);
    if (page === undefined || page.length + line.length + 1 > IMPORT_LIMITS.textLengthMax) {
      page = { making, source, lines: [], length: 0 };
      pages.push(page);
    }
    page.lines.push(cut(line, IMPORT_LIMITS.textLengthMax - 1));
    page.length += line.length + 1;
  }

  /** Puts the notes into the draft. */
  bind(draft: Draft, incidentId: string, abstract: string): void {
    for (const [key, pages] of this.pages) {
      for (const [number, { making, source, lines }] of pages.entries()) {
        const id = mintId('note', incidentId, 'kept', key, String(number));
        draft.add(id, making, { abstract, content: lines.join('\n'), object_refs: [incidentId] }, source);
      }
    }
  }
}
