import {
  INCIDENT_EXTENSION_ID,
  type StixBundle,
  type StixObject,
  type StixValue,
  compareTimestamps,
} from '@app/stix';
import { type ImportedIncident, countsOf } from './draft';
import { IMPORT_LIMITS } from './limits';
import { unique } from './loose';
import { mend } from './mend';

type Properties = { readonly [name: string]: StixValue };

/** References of the incident extension, of which a later stage adds to those of an earlier one. */
const REFS = ['event_refs', 'impact_refs', 'task_refs', 'incident_types', 'detection_methods'];

/**
 * What a stage of a form says, together with what was said of the same incident before: an object that both have is as
 * the later of the two has it, made when the first says so (STIX 2.1 section 3.6); one that only one has stays. A stage
 * that is not later and says nothing new gives what was there. Undefined where the two are not of one incident, or would
 * be over a limit together.
 */
export function joinEarlier(stage: ImportedIncident, before: StixBundle): ImportedIncident | undefined {
  const { bundle, incidentId } = stage;
  const known = before.objects.find(({ id }) => id === incidentId);
  const told = bundle?.objects.find(({ id }) => id === incidentId);
  if (bundle === undefined || incidentId === undefined || known === undefined || told === undefined)
    return undefined;
  const isLater = compareTimestamps(timeOf(told), timeOf(known)) > 0;
  const joined = isLater ? together(bundle, before) : together(before, bundle);
  if (joined.objects.length > IMPORT_LIMITS.objectsMax) return undefined;
  const isNew = isLater || joined.objects.length > before.objects.length;
  const mended = isNew ? mend(joined, incidentId) : { bundle: before };
  return mended === undefined
    ? undefined
    : { ...stage, bundle: mended.bundle, counts: countsOf(mended.bundle.objects) };
}

function timeOf(object: StixObject): string {
  return typeof object['modified'] === 'string' ? object['modified'] : '';
}

function together(later: StixBundle, earlier: StixBundle): StixBundle {
  const known = new Map(earlier.objects.map((object) => [object.id, object]));
  const own = later.objects.map((object) => joinedObject(object, known.get(object.id)));
  const there = new Set(own.map(({ id }) => id));
  return { ...later, objects: [...own, ...earlier.objects.filter(({ id }) => !there.has(id))] };
}

/** The later version of an object, with what only the earlier one says. */
function joinedObject(later: StixObject, earlier: StixObject | undefined): StixObject {
  if (earlier === undefined) return later;
  const created = [earlier['created'], later['created']].filter((time) => typeof time === 'string').sort()[0];
  const extensions = joinedExtensions(later['extensions'], earlier['extensions']);
  return { ...earlier, ...later, ...(created ? { created } : {}), ...(extensions ? { extensions } : {}) };
}

function joinedExtensions(
  later: StixValue | undefined,
  earlier: StixValue | undefined,
): StixValue | undefined {
  if (!isProperties(later) || !isProperties(earlier)) return later ?? earlier;
  const entries = unique([...Object.keys(earlier), ...Object.keys(later)]).map(
    (name): [string, StixValue] => {
      const [old, now] = [earlier[name], later[name]];
      if (!isProperties(old) || !isProperties(now)) return [name, (now ?? old)!];
      const lists = name === INCIDENT_EXTENSION_ID ? joinedLists(old, now) : {};
      return [name, { ...old, ...now, ...lists }];
    },
  );
  return Object.fromEntries(entries);
}

function joinedLists(earlier: Properties, later: Properties): Properties {
  return Object.fromEntries(
    REFS.flatMap((name): [string, StixValue][] => {
      const all = unique([...listOf(earlier[name]), ...listOf(later[name])]);
      return all.length > 0 ? [[name, all]] : [];
    }),
  );
}

function isProperties(value: StixValue | undefined): value is { [name: string]: StixValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: StixValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
