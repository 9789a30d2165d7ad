import type { AttributionClaim } from '@app/principles';
import { type Context, plain, wordIn } from './context';
import type { Block, Column, Section, Text } from './document';
import { leftOut } from './finding-sections';
import type { Recorded } from './material';

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
  const rows = groups.slice(0, room.claimsMax).map(({ who, each }) => [
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
      ...notes.cite(material, each.evidence.slice(0, 1)),
    ],
  ]);
  const columns = [
    { title: claim.by, share: 25 },
    { title: claim.to, share: 22 },
    { title: claim.form, share: 14 },
    { title: claim.date, share: 15 },
    { title: claim.norm, share: 11 },
    { title: claim.state, share: 13 },
  ];
  return { title, blocks: tableBlocks(context, claim.caption, columns, rows, groups.length) };
}

/** Lines with one key become one; without grouping each stays alone. */
function grouped<Each>(
  lines: readonly { readonly key: string; readonly who: string; readonly each: Each }[],
  isGrouped: boolean,
): { who: string[]; each: Each }[] {
  const groups = new Map<string, { who: string[]; each: Each }>();
  for (const [index, { key, who, each }] of lines.entries()) {
    const own = isGrouped ? key : String(index);
    const group = groups.get(own) ?? { who: [], each };
    if (!group.who.includes(who)) group.who.push(who);
    groups.set(own, group);
  }
  return [...groups.values()];
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

function basisOf({ writing: { words } }: Context, { basis }: AttributionClaim): string {
  return basis === 'not-stated' ? '' : `, ${wordIn(words.claim.bases, basis)}`;
}

/** Who attributes: the name that the record gives, or the kind and country. */
export function accuserOf({ writing }: Context, { by }: AttributionClaim): string {
  const kind = wordIn(writing.words.claim.byKinds, by.kind);
  const name = writing.party(by.name, by.country, by.kind === 'state');
  return name ?? [kind, ...(by.country ? [writing.locale.place(by.country)] : [])].join(', ');
}

/** Who is named: the name that the record gives with its country, or the kind. */
export function accusedOf({ writing }: Context, { to }: AttributionClaim): string {
  const country = to.country ? writing.locale.place(to.country) : undefined;
  const name =
    writing.party(to.name, to.country, to.kind === 'state') ?? wordIn(writing.words.claim.toKinds, to.kind);
  return country && !name.includes(country) ? `${name} (${country})` : name;
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
  const groups = grouped(lines, room.isBrief);
  const rows = groups
    .slice(0, room.responsesMax)
    .map(({ who, each }) => [
      [
        { text: `${wordIn(words.response.kinds, each.kind)} ` },
        ...notes.cite(material, each.evidence.slice(0, 1)),
      ],
      [writing.list(who)],
      plain(each.date ? writing.locale.date(each.date) : words.notRecorded),
    ]);
  const columns = [
    { title: words.response.kind, share: 25 },
    { title: words.response.by, share: 60 },
    { title: words.response.date, share: 15 },
  ];
  return { title, blocks: tableBlocks(context, words.response.caption, columns, rows, groups.length) };
}
