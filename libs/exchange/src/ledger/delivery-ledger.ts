import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Viewer, readingAs, requireParticipant } from '@app/access';
import type { GivenObjects } from '../taxii/given-objects';
import { type DeliveryReport, deliveriesOf } from './delivery-report';
import { StretchWriter } from './stretch-writer';

/** A door through which entries reach a reader. */
export type DeliveryChannel = 'graphql' | 'file' | 'misp' | 'stream' | 'subscription' | 'webhook';

/** The first and the last moment of what was in one page. */
type Stretch = readonly [first: string, last: string];

/**
 * Writes down who was given what, before it is given: what is not written does not leave. How often somebody is given the same
 * again is added within a second.
 */
@Injectable()
export class DeliveryLedger implements BeforeApplicationShutdown {
  private readonly writer: StretchWriter;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    this.writer = new StretchWriter(dataSource);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.writer.flush();
  }

  /** A page in the order of its feed, with everything that lies between its ends. An empty page is nothing given. */
  async recordPage(
    viewer: Viewer,
    channel: DeliveryChannel,
    collectionId: string,
    entries: readonly { readonly addedAt: string }[],
  ): Promise<void> {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first && last) await this.record(viewer, channel, collectionId, [[first.addedAt, last.addedAt]]);
  }

  /** Entries of a feed that were picked out of it: each for itself. */
  async recordEach(
    viewer: Viewer,
    channel: DeliveryChannel,
    collectionId: string,
    entries: readonly { readonly addedAt: string }[],
  ): Promise<void> {
    await this.record(
      viewer,
      channel,
      collectionId,
      entries.map(({ addedAt }) => [addedAt, addedAt]),
    );
  }

  /** Objects of a feed, as TAXII gives them: their moments are of their own, beside those of the entries. */
  async recordObjects(viewer: Viewer, given: GivenObjects | undefined): Promise<void> {
    if (!given) return;
    const { collectionId, stretches } = given;
    const reading = { participantId: readingAs(viewer), collectionId, channel: 'taxii' };
    await this.writer.write(stretches.map((stretch) => ({ ...reading, ...stretch })));
  }

  /** Renditions that were read one by one, in a list or as documents. */
  async recordRenditions(
    viewer: Viewer,
    channel: 'graphql' | 'document',
    renditions: readonly { readonly renditionId: string; readonly revoked: boolean }[],
  ): Promise<void> {
    const distinct = [...new Map(renditions.map((each) => [each.renditionId, each])).values()];
    if (distinct.length === 0) return;
    await this.dataSource.query(
      `INSERT INTO delivery_rendition (participant_id, rendition_id, channel, revoked)
       SELECT nullif($1, '')::uuid, r.id, $2, r.revoked FROM unnest($3::uuid[], $4::boolean[]) AS r (id, revoked) ORDER BY r.id
       ON CONFLICT (rendition_id, participant_id, channel, revoked)
       DO UPDATE SET times = delivery_rendition.times + 1, last_at = clock_timestamp()`,
      [
        readingAs(viewer),
        channel,
        distinct.map(({ renditionId }) => renditionId),
        distinct.map(({ revoked }) => revoked),
      ],
    );
  }

  /** Who received what of an incident of the viewer's own. The caller has asserted that it is. */
  async report(viewer: Viewer, lineage: string): Promise<DeliveryReport> {
    const submitterId = requireParticipant(viewer);
    await this.writer.flush();
    return deliveriesOf(this.dataSource, lineage, submitterId);
  }

  /** The same stretch to the same reader by the same door is one row. Of the public nothing is kept but how often. */
  private async record(
    viewer: Viewer,
    channel: DeliveryChannel,
    collectionId: string,
    stretches: readonly Stretch[],
  ): Promise<void> {
    const participantId = readingAs(viewer);
    await this.writer.write(
      stretches.map(([first, last]) => ({ participantId, collectionId, channel, first, last, headAt: null })),
    );
  }
}
