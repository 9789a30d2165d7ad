import { type AttributionClaim, statesIn } from '@app/principles';
import { type Context, plain } from './context';
import type { Block, Column, Section, Text } from './document';
import { leftOut } from './finding-sections';
import type { Recorded } from './material';
import { wordIn } from './words';

const CITED_MAX = 3;
/** What may stand beside the name of a State without making it anything else. */
const NOTHING_MORE =
  /^(?:['’]s|the|of|and|et|la|le|les|government|gouvernement|State|état|as reported|[ ,()])*$/iu;

/** Attributions side by side; in a brief those that say the same share a line. None recorded is said to be so. */
export function attributionSection(context: Context, { material, claims }: Recorded): Section {
  const { writing, room, notes } = context;
  const { words } = writing;
  const title = words.titles.attribution;
  if (claims.length === 0)
    return { title, blocks: [{ kind: 'paragraph', text: plain(words.noAttribution) }] };
  const { claim } = words;
  const lines = claims.map((each) => ({
    key: JSON.stringify([
      accusedOf(context, each),
      each.form,
      each.basis,
      each.date,
      each.normInvoked,
      each.state,
    ]),
    who: accuserOf(context, each),
    each,
  }));
  const groups = grouped(lines, room.isBrief);
  const rows = groups.slice(0, room.claimsMax).map(({ who, all }) => {
    const [each] = all;
    if (each === undefined) return [];
    return [
      [writing.list(who)],
      plain(accusedOf(context, each)),
      plain(`${wordIn(claim.forms, each.form)}${basisOf(context, each)}`),
      plain(each.date ? writing.locale.date(each.date) : words.notRecorded),
      plain(each.normInvoked ? claim.yes : claim.no),
      [
        {
          text: `${wordIn(claim.states, each.state)} `,
          ...(each.state === 'asserted' ? {} : { style: 'strong' as const }),
        },
        ...notes.cite(material, firstEvidence(all)),
      ],
    ];
  });
  const columns = [
    { title: claim.by, share: 23 },
    { title: claim.to, share: 21 },
    { title: claim.form, share: 15 },
    { title: claim.date, share: 14 },
    { title: claim.norm, share: 13 },
    { title: claim.state, share: 14 },
  ];
  return { title, blocks: tableBlocks(context, claim.caption, columns, rows, groups.length) };
}

/** Lines with one key become one; without grouping each stays alone. */
function grouped<Each>(
  lines: readonly { readonly key: string; readonly who: string; readonly each: Each }[],
  isGrouped: boolean,
): { who: string[]; all: Each[] }[] {
  const groups = new Map<string, { who: string[]; all: Each[] }>();
  for (const [index, { key, who, each }] of lines.entries()) {
    const own = isGrouped ? key : String(index);
    const group = groups.get(own) ?? { who: [], all: [] };
    if (!group.who.includes(who)) group.who.push(who);
    group.all.push(each);
    groups.set(own, group);
  }
  return [...groups.values()];
}

/** The first piece of evidence of each of several, no place twice. */
function firstEvidence(all: readonly Pick<AttributionClaim, 'evidence'>[]): AttributionClaim['evidence'] {
  return all.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, CITED_MAX);
}

function tableBlocks(
  context: Context,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  count: number,
): Block[] {
  return [
    { kind: 'table', caption, columns, rows },
    ...(count > rows.length ? [leftOut(context, count - rows.length)] : []),
  ];
}

/** The basis, where it is stated and more than the form says already: an indictment is judicial. */
function basisOf({ writing: { words } }: Context, { basis, form }: AttributionClaim): string {
  const isImplied = basis === 'judicial' && (form === 'indictment' || form === 'conviction');
  return basis === 'not-stated' || isImplied ? '' : `, ${wordIn(words.claim.bases, basis)}`;
}

/** Who attributes: the name that the record gives, or the kind and country. */
export function accuserOf({ writing }: Context, { by }: AttributionClaim): string {
  const kind = wordIn(writing.words.claim.byKinds, by.kind);
  const name = writing.party(by.name, by.country, by.kind === 'state');
  return name ?? [kind, ...(by.country ? [writing.locale.place(by.country)] : [])].join(', ');
}

/** Who is named: a State by its name in this language; anybody else by the name that the record gives, and the State. */
export function accusedOf({ writing }: Context, { to }: AttributionClaim): string {
  if (to.name === null)
    return to.country && to.kind === 'state'
      ? writing.locale.place(to.country)
      : wordIn(writing.words.claim.toKinds, to.kind);
  const states = statesIn(to.name);
  const codes = [...new Set(states.map(({ country }) => country))];
  const rest = states.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), to.name);
  if (codes.length > 0 && NOTHING_MORE.test(rest))
    return writing.locale.list(
      codes.map((code) => writing.locale.place(code)),
      writing.words.more,
    );
  const name = wordIn(writing.words.organisations, to.name);
  return to.country && !codes.includes(to.country) ? `${name} (${writing.locale.place(to.country)})` : name;
}

/** What States did. None recorded is no finding that there was none. */
export function responsesSection(context: Context, { material, responses }: Recorded): Section {
  const { writing, room, notes } = context;
  const { words } = writing;
  const title = words.titles.responses;
  if (responses.length === 0)
    return { title, blocks: [{ kind: 'paragraph', text: plain(words.noResponse) }] };
  const lines = responses.map((each) => ({
    key: JSON.stringify([each.kind, each.date]),
    who: writing.party(each.by, each.country, each.country !== null) ?? words.notRecorded,
    each,
  }));
  const groups = grouped(lines, true);
  const rows = groups.slice(0, room.responsesMax).map(({ who, all }) => {
    const [first] = all;
    return first === undefined
      ? []
      : [
          [
            { text: `${wordIn(words.response.kinds, first.kind)} ` },
            ...notes.cite(material, firstEvidence(all)),
          ],
          [writing.list(who)],
          plain(first.date ? writing.locale.date(first.date) : words.notRecorded),
        ];
  });
  const columns = [
    { title: words.response.kind, share: 25 },
    { title: words.response.by, share: 60 },
    { title: words.response.date, share: 15 },
  ];
  return { title, blocks: tableBlocks(context, words.response.caption, columns, rows, groups.length) };
}
