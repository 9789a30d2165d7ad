import {
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
  type StixValue,
} from '@app/stix';
import type { Draft, Making } from './draft';
import { type Loose, compact, unique } from './loose';
import { mintId } from './mint';
import type { Source } from './source';

/** Makes events, impacts and tasks of one incident, and names them on it. Ids come from what each is, not from its place. */
export class IncidentParts {
  private readonly refs: Record<'event' | 'impact' | 'task', string[]> = { event: [], impact: [], task: [] };

  constructor(
    private readonly draft: Draft,
    readonly incidentId: string,
    private readonly making: Making,
  ) {}

  /** Something that happened. `key` tells it from the other events of the incident. */
  event(key: string, properties: Loose, source: Source): string | undefined {
    const extensions = { [EVENT_EXTENSION_ID]: { extension_type: 'new-sdo' } };
    return this.put('event', key, { ...properties, extensions }, source);
  }

  /** What it did, by category: `availability`, `confidentiality`, `integrity`, `economic`, `external`, `physical`. */
  impact(
    key: string,
    category: string,
    content: Loose,
    properties: Loose,
    source: Source,
  ): string | undefined {
    const extensions = {
      [IMPACT_EXTENSION_ID]: { extension_type: 'new-sdo' },
      [`${category}-ext`]: compact(content),
    };
    return this.put('impact', key, { impact_category: category, ...properties, extensions }, source);
  }

  /** What was done about it, or is to be done. */
  task(key: string, properties: Loose, source: Source): string | undefined {
    const extensions = { [TASK_EXTENSION_ID]: { extension_type: 'new-sdo' } };
    return this.put('task', key, { ...properties, extensions }, source);
  }

  /** The incident itself, with references to its parts. */
  incident(properties: Loose, core: Loose, others: Record<string, StixValue>, source: Source): void {
    const extension = compact({
      ...core,
      event_refs: unique(this.refs.event),
      impact_refs: unique(this.refs.impact),
      task_refs: unique(this.refs.task),
    });
    const extensions = {
      [INCIDENT_EXTENSION_ID]: { extension_type: 'property-extension', ...extension },
      ...others,
    };
    this.draft.add(this.incidentId, this.making, { ...properties, extensions }, source);
  }

  private put(
    type: 'event' | 'impact' | 'task',
    key: string,
    properties: Loose,
    source: Source,
  ): string | undefined {
    const id = this.draft.add(mintId(type, this.incidentId, key), this.making, properties, source);
    if (id !== undefined) this.refs[type].push(id);
    return id;
  }
}
