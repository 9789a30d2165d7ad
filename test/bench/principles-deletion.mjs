// What is left of a finding when its evidence is taken out of the record: it should be gone, or weaker.
const RANK = { arguable: 0, clear: 1 };

/** Whether findings go or weaken without their evidence: how many of how many, over all bundles. */
export function deletion(bundles, findings, assess) {
  const counts = { findings: 0, removed: 0, weakened: 0 };
  bundles.forEach((bundle, index) => {
    for (const finding of findings[index]) {
      const without = assess(withoutEvidence(bundle, finding.evidence));
      const left = without.find(({ principle }) => principle === finding.principle);
      counts.findings += 1;
      if (!left) counts.removed += 1;
      else if (isWeaker(left, finding)) counts.weakened += 1;
    }
  });
  return { ...counts, share: (counts.removed + counts.weakened) / (counts.findings || 1) };
}

function isWeaker(left, finding) {
  const step = RANK[left.certainty] - RANK[finding.certainty];
  return step < 0 || (step === 0 && left.confidence < finding.confidence);
}

/** A bundle without some spans: a part of a text is cut out, a value that is evidence as a whole goes with its place. */
function withoutEvidence(bundle, evidence) {
  const copy = structuredClone(bundle);
  const spans = [...evidence].sort((a, b) => b.start - a.start);
  for (const { pointer, start, end } of spans) cut(copy, pointer.split('/').slice(1), start, end);
  return emptied(copy);
}

function cut(root, path, start, end) {
  const owner = path.slice(0, -1).reduce((value, key) => value?.[key], root);
  const key = path.at(-1);
  const text = owner?.[key];
  if (typeof text !== 'string') return;
  const isText = key === 'name' || key === 'description' || key === 'content';
  const rest = text.slice(0, start) + text.slice(end);
  if (isText && path.length === 3 && root.objects[path[1]].type === 'incident')
    owner[key] = rest.trim() || 'Record';
  else if (path.length === 3 && rest.trim() !== '') owner[key] = rest;
  else root.objects[path[1]] = without(root.objects[path[1]], path.slice(2));
}

/** An object without the value at a path; without the name or the reference that makes it what it is, nothing. */
function without(object, [property, index]) {
  if (!object || property === 'external_references' || property === 'name') return undefined;
  const list = object[property];
  if (!Array.isArray(list)) return { ...object, [property]: undefined };
  const kept = list.map((value, at) => (at === Number(index) ? undefined : value));
  return { ...object, [property]: kept };
}

/** What was taken out leaves no holes: lists close up, and links to what is gone go. */
function emptied(bundle) {
  const objects = bundle.objects.filter(Boolean).map((object) => {
    const entries = Object.entries(object).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((one) => one !== undefined) : value,
    ]);
    return Object.fromEntries(
      entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
    );
  });
  const ids = new Set(objects.map(({ id }) => id));
  return {
    ...bundle,
    objects: objects.filter(
      (object) =>
        object.type !== 'relationship' || (ids.has(object.source_ref) && ids.has(object.target_ref)),
    ),
  };
}
