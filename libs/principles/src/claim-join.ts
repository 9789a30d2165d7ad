import type { ClaimDraft } from './claim-draft';

/** A common noun names nobody: "members", "four men". A name begins with a capital. */
const COMMON_NOUN = /^\p{Ll}/u;
const COUNTED =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|deux|trois|quatre|cinq|plusieurs) /iu;
const PUBLIC: ReadonlySet<string> = new Set(['state', 'state-body']);

/**
 * Drafts of one claim, in the order of the text: the same speaker, accused and form, however the record puts it. A State
 * speaks by its bodies; a speaker or an accused whom the record does not name is the one that it names elsewhere, where
 * everything else agrees.
 */
export function joinedDrafts(drafts: readonly ClaimDraft[]): ClaimDraft[][] {
  const groups: ClaimDraft[][] = [];
  for (const draft of drafts) {
    const group = groups.find((known) => known.every((other) => isSame(other, draft)));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

/** Who speaks, who is accused and in what form, each by the draft of a group that says most of it. */
export function fullest(group: readonly ClaimDraft[]): Pick<ClaimDraft, 'by' | 'to' | 'form'> {
  const first = group[0] as ClaimDraft;
  const { form } = group.find((one) => !one.isFormUnsaid) ?? first;
  const { by } =
    group.find((one) => one.by.country !== null) ?? group.find((one) => one.by.name !== null) ?? first;
  const { to } = group.find((one) => one.to.country !== null) ?? group.find((one) => !isNobody(one)) ?? first;
  const fuller = group.find(
    ({ to: { name } }) => to.name !== null && name !== null && isPartOf(to.name, name),
  );
  return { by, to: fuller && fuller.to.kind === to.kind ? fuller.to : to, form };
}

function isSame(one: ClaimDraft, other: ClaimDraft): boolean {
  if (!isSameSpeaker(one, other) || !isSameAccused(one, other)) return false;
  if (one.form === other.form) return true;
  const isOpen = one.isFormUnsaid !== other.isFormUnsaid;
  return isOpen && (one.date === null || other.date === null || sharesYear(one.date, other.date));
}

function isSameSpeaker(one: ClaimDraft, other: ClaimDraft): boolean {
  const [a, b] = [one.by, other.by];
  if (a.kind === 'self' || b.kind === 'self') return a.kind === b.kind && sameName(a.name, b.name);
  if (a.country !== null && b.country !== null)
    return a.country === b.country && (a.kind === b.kind || (isPublic(one) && isPublic(other)));
  if (a.name === null || b.name === null) return isLegal(one) || (a.kind === b.kind && a.name === b.name);
  if (a.kind !== b.kind) return false;
  return sameName(a.name, b.name) || isPartOf(a.name, b.name) || isPartOf(b.name, a.name);
}

/** A State, its bodies, and its courts where they convict. */
function isPublic({ by: { kind }, form }: ClaimDraft): boolean {
  return PUBLIC.has(kind) || (kind === 'court' && form === 'conviction');
}

/** An act of law is somebody's: where nobody is named, it is the act of which the record tells elsewhere. */
function isLegal({ form }: ClaimDraft): boolean {
  return form === 'indictment' || form === 'conviction' || form === 'sanction';
}

function isSameAccused(one: ClaimDraft, other: ClaimDraft): boolean {
  const [a, b] = [one.to, other.to];
  if (a.country !== null && b.country !== null)
    return a.country === b.country && (a.kind === 'individual') === (b.kind === 'individual');
  if (sameName(a.name, b.name)) return true;
  const isDatedAlike = one.date === null || other.date === null || sharesYear(one.date, other.date);
  if (!isDatedAlike) return false;
  if (isNobody(one) || isNobody(other)) return true;
  // An actor of the bundle, whose name tells no State, and the State that the text names.
  return (a.country === null) !== (b.country === null) && objectOf(one) !== objectOf(other);
}

function isNobody({ to: { name, country } }: ClaimDraft): boolean {
  return country === null && (name === null || COMMON_NOUN.test(name) || COUNTED.test(name));
}

function objectOf({ view }: ClaimDraft): string {
  return view.sentence.field.objectId;
}

function sharesYear(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function sameName(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && a.toLowerCase() === b.toLowerCase());
}

/** "Officials" and "Officials of the United States": the second says of which State. What a bracket adds is no name. */
function isPartOf(short: string, long: string): boolean {
  return long.toLowerCase().startsWith(`${short.toLowerCase()} `) && long[short.length + 1] !== '(';
}
