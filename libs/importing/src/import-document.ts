import { type ImportedIncident, nothingOf } from './draft';
import { importForm } from './form-incident';
import { formIncidents } from './form-shapes';
import type { ImportFormat, ImportOptions } from './import-options';
import { LeftOutList } from './left-out';
import { IMPORT_LIMITS } from './limits';
import { importMispEvent } from './misp-event';
import { mispEvents } from './misp-shapes';
import { readDocument } from './read-document';
import { Source } from './source';
import { importVerisIncident } from './veris-incident';
import { verisIncidents } from './veris-shapes';

/** Which incidents a document holds, and how one of them is read. */
const READERS: Readonly<
  Record<
    ImportFormat,
    {
      /** Each incident by the places that tell of it. */
      readonly split: (root: Source) => (readonly Source[])[];
      readonly read: (
        places: readonly Source[],
        leftOut: LeftOutList,
        options: ImportOptions,
      ) => ImportedIncident;
    }
  >
> = {
  misp: {
    split: (root) => mispEvents(root).map((event) => [event]),
    read: ([event], leftOut, options) => importMispEvent(event!, leftOut, options),
  },
  veris: {
    split: (root) => verisIncidents(root).map((incident) => [incident]),
    read: ([incident], leftOut, options) => importVerisIncident(incident!, leftOut, options),
  },
  form: { split: formIncidents, read: importForm },
};

/**
 * The incidents of a document in the format of another tool, each as a STIX 2.1 bundle that passes every check, with
 * what did not map of it. The same document gives the same ids, and the same bytes where it has its dates. A field that
 * is wrong costs itself alone; an incident that cannot be read costs the others nothing.
 * @throws Problem `too-large` and `invalid-input` for a text that cannot be read as a document at all.
 */
export function importDocument(
  format: ImportFormat,
  text: string,
  options: ImportOptions,
): ImportedIncident[] {
  const root = Source.of(readDocument(text), new LeftOutList(IMPORT_LIMITS.leftOutMax));
  const { split, read } = READERS[format];
  const incidents = split(root);
  const taken = incidents.slice(0, IMPORT_LIMITS.incidentsMax).map((places) => {
    const leftOut = new LeftOutList(IMPORT_LIMITS.leftOutMax);
    return read(
      places.map((place) => place.withLeftOut(leftOut)),
      leftOut,
      options,
    );
  });
  const further = incidents[taken.length]?.[0];
  return further === undefined ? taken : [...taken, overLimit(further)];
}

function overLimit(first: Source): ImportedIncident {
  const leftOut = new LeftOutList(IMPORT_LIMITS.leftOutMax);
  first.withLeftOut(leftOut).leave('over-limit');
  return nothingOf(first.withLeftOut(leftOut), leftOut);
}
