import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Viewer, actorOf, readingAs } from '@app/access';
import { PublicationService } from '@app/publication';
import { DuplicateService } from '@app/review';
import { BacklogService, SubmissionService, progressOf } from '@app/submission';
import type { LiveList, Watched } from './live-list';

/** How one list stands for one viewer. */
export interface Standing {
  /** A digest that is another once the list changed. It is made of what the viewer may read, and of nothing else. */
  readonly mark: string;
  /** How long ago that was, where it is known. */
  readonly ageMs: number | null;
}

/** How some lists stand. */
export type Standings = ReadonlyMap<LiveList, Standing>;

const MARK_LENGTH = 16;
const COMPARED_MAX = 100;

/** Says how lists stand, each as its viewer would be answered at that moment. */
@Injectable()
export class LiveMarks {
  private readonly asking = new Map<string, Promise<Standing>>();

  constructor(
    private readonly publication: PublicationService,
    private readonly submissions: SubmissionService,
    private readonly duplicates: DuplicateService,
    private readonly backlog: BacklogService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** How the watched lists stand for a viewer. @throws Problem `forbidden` for a list that is not for them. */
  async of(viewer: Viewer, { lists, incident }: Watched): Promise<Standings> {
    const standings = await Promise.all(
      lists.map(async (list) => [list, await this.together(viewer, list, incident)] as const),
    );
    return new Map(standings);
  }

  /** Whoever asks the same as the same reader in one turn of the loop asks once. Nobody gets what was read before. */
  private together(viewer: Viewer, list: LiveList, incident: string): Promise<Standing> {
    const reader = list === 'incidents' || list === 'incident' ? readingAs(viewer) : actorOf(viewer);
    const name = JSON.stringify([list, reader, list === 'incident' ? incident : '']);
    const known = this.asking.get(name);
    if (known) return known;
    const standing = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.asking.delete(name);
      return this.standing(viewer, list, incident);
    });
    this.asking.set(name, standing);
    return standing;
  }

  private async standing(viewer: Viewer, list: LiveList, incident: string): Promise<Standing> {
    switch (list) {
      case 'incidents': {
        const { mark, ageMs } = await this.publication.sightMark(viewer);
        return { mark: digestOf([mark]), ageMs };
      }
      case 'incident': {
        const [own, { ageMs }] = await Promise.all([
          this.publication.incidentMark(viewer, incident),
          this.publication.sightMark(viewer),
        ]);
        return { mark: digestOf([incident, own]), ageMs };
      }
      case 'submissions':
        return { mark: digestOf(await this.submissions.markOfOwn(viewer)), ageMs: null };
      case 'review':
        return { mark: await this.reviewMark(viewer), ageMs: null };
      default:
        return { mark: await this.backlogMark(), ageMs: null };
    }
  }

  private async reviewMark(viewer: Viewer): Promise<string> {
    const [{ mark }, proposals] = await Promise.all([
      this.publication.sightMark(viewer),
      this.duplicates.proposals(viewer, COMPARED_MAX),
    ]);
    return digestOf([mark, proposals]);
  }

  private async backlogMark(): Promise<string> {
    return digestOf(
      await Promise.all([
        this.backlog.waiting(),
        this.backlog.failed(COMPARED_MAX),
        progressOf(this.dataSource),
      ]),
    );
  }
}

function digestOf(standing: unknown): string {
  return hash('sha256', JSON.stringify(standing), 'base64url').slice(0, MARK_LENGTH);
}
