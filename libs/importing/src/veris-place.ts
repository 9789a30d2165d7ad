import { mintId } from './mint';
import { type VerisContext, words } from './veris-context';
import type { Source } from './source';

/** Regions of the United Nations by their number, in the words of STIX; VERIS writes two numbers together. */
const REGION: Readonly<Record<string, string>> = {
  '002': 'africa',
  '014': 'eastern-africa',
  '017': 'middle-africa',
  '015': 'northern-africa',
  '018': 'southern-africa',
  '011': 'western-africa',
  '019': 'americas',
  '419': 'latin-america-caribbean',
  '029': 'caribbean',
  '013': 'central-america',
  '005': 'south-america',
  '021': 'northern-america',
  '142': 'asia',
  '143': 'central-asia',
  '030': 'eastern-asia',
  '034': 'southern-asia',
  '035': 'south-eastern-asia',
  '145': 'western-asia',
  '150': 'europe',
  '151': 'eastern-europe',
  '154': 'northern-europe',
  '039': 'southern-europe',
  '155': 'western-europe',
  '009': 'oceania',
  '053': 'australia-new-zealand',
  '054': 'melanesia',
  '057': 'micronesia',
  '061': 'polynesia',
};

/** The locations that the `country` and `region` of something name; a region only where no country is. */
export function mapPlace(owner: Source, context: VerisContext): string[] {
  const countries = words(owner.at('country')).flatMap(({ key, source }) => {
    if (/^[a-z]{2}$/.test(key)) return place(context, 'country', key.toUpperCase(), source);
    source.leave('unreadable-value');
    return [];
  });
  const isNamed = countries.length > 0;
  const regions = words(owner.at('region')).flatMap(({ key, source }) => {
    if (/^0+$/.test(key)) return [];
    const region = REGION[key.slice(-3)] ?? REGION[key.slice(0, 3)];
    if (region !== undefined) return isNamed ? [] : place(context, 'region', region, source);
    source.leave('unreadable-value');
    return [];
  });
  return isNamed ? countries : regions;
}

function place(
  { draft, making }: VerisContext,
  kind: 'country' | 'region',
  word: string,
  source: Source,
): string[] {
  const id = mintId('location', kind, word);
  return [draft.get(id)?.id ?? draft.add(id, making, { [kind]: word }, source)].filter(
    (each) => each !== undefined,
  );
}
