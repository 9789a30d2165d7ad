import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/access';
import {
  type EntryPage,
  type EntryStart,
  type ReleasedCollection,
  type ReleasedEntry,
  findCollection,
  findCollections,
  findEntries,
  findNewestEntries,
} from './collection-query';
import { type ReleasedFinding, facetsOf, findFindings, findingsOf } from './finding-query';
import type { IncidentFilter } from './event-filter';
import {
  type IncidentSort,
  type Page,
  type ReleasedIncident,
  findIncident,
  findIncidentIds,
  findIncidents,
} from './incident-query';
import { type SightMark, findIncidentMark, findSightMark } from './mark-query';
import { type ReleasedRecords, recordsOf } from './record-query';
import { findAudiencesInSight } from './sight-query';
import { ReleasedReader } from './released-reader';

/** What every read door asks. All of it is answered as the viewer, by the database's own policy. */
@Injectable()
export class PublicationService {
  constructor(private readonly reader: ReleasedReader) {}

  /** A page of incidents, each in the fullest rendition that the viewer may read; counted in all where that is asked. */
  incidents(
    viewer: Viewer,
    filter: IncidentFilter,
    sort: IncidentSort,
    first: number,
    after?: string,
    isCounted = true,
  ): Promise<Page<ReleasedIncident>> {
    return this.reader.read(viewer, (query) => findIncidents(query, filter, sort, first, after, isCounted));
  }

  /** One incident; undefined when it is hidden or absent. */
  incident(viewer: Viewer, id: string): Promise<ReleasedIncident | undefined> {
    return this.reader.read(viewer, (query) => findIncident(query, id));
  }

  /** The incident ids of renditions, by rendition, but for those that are hidden or absent. */
  incidentIdsOf(viewer: Viewer, renditionIds: readonly string[]): Promise<Map<string, string>> {
    return this.reader.read(viewer, (query) => findIncidentIds(query, renditionIds));
  }

  /** The kinds of audience of which the viewer may read anything at all. */
  audiencesInSight(viewer: Viewer): Promise<string[]> {
    return this.reader.read(viewer, findAudiencesInSight);
  }

  /** A page of findings over the viewer's own renditions. */
  findings(
    viewer: Viewer,
    filter: Pick<IncidentFilter, 'catalogue' | 'principle' | 'relation' | 'certainty'>,
    first: number,
    after?: string,
  ): Promise<Page<ReleasedFinding>> {
    return this.reader.read(viewer, (query) => findFindings(query, filter, first, after));
  }

  /** The findings of renditions that the viewer may read, by rendition. */
  findingsOf(viewer: Viewer, renditionIds: readonly string[]): Promise<ReleasedFinding[]> {
    return this.reader.read(viewer, (query) => findingsOf(query, renditionIds));
  }

  /** The facets of renditions that the viewer may read. */
  facetsOf(viewer: Viewer, renditionIds: readonly string[]): ReturnType<typeof facetsOf> {
    return this.reader.read(viewer, (query) => facetsOf(query, renditionIds));
  }

  /** What renditions that the viewer may read say of attribution, answers and quantities. */
  recordsOf(viewer: Viewer, renditionIds: readonly string[]): Promise<ReleasedRecords> {
    return this.reader.read(viewer, (query) => recordsOf(query, renditionIds));
  }

  /** The feeds that the viewer may read. */
  collections(viewer: Viewer): Promise<ReleasedCollection[]> {
    return this.reader.read(viewer, findCollections);
  }

  /** One feed by id or slug; undefined when it is hidden or absent. */
  collection(viewer: Viewer, idOrSlug: string): Promise<ReleasedCollection | undefined> {
    return this.reader.read(viewer, (query) => findCollection(query, idOrSlug));
  }

  /** A page of a feed. Rights are read again for each page. */
  entries(viewer: Viewer, collectionId: string, start: EntryStart, first: number): Promise<EntryPage> {
    return this.reader.read(viewer, (query) => findEntries(query, collectionId, start, first));
  }

  /** The newest entries of a feed, newest first, one for each incident; of one incident alone, where it is named. */
  newestEntries(
    viewer: Viewer,
    collectionId: string,
    first: number,
    incidentId?: string,
  ): Promise<ReleasedEntry[]> {
    return this.reader.read(viewer, (query) => findNewestEntries(query, collectionId, first, incidentId));
  }

  /** How everything in the viewer's sight stands: another mark as soon as anything in it changed, and never else. */
  sightMark(viewer: Viewer): Promise<SightMark> {
    return this.reader.read(viewer, findSightMark);
  }

  /** The same of one incident. */
  incidentMark(viewer: Viewer, id: string): Promise<string> {
    return this.reader.read(viewer, (query) => findIncidentMark(query, id));
  }
}
