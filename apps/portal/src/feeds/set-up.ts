/** A feed, as far as its set-up needs it. */
export interface FeedAddress {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly audience: string;
}

/** One thing to fill in at a client: what the field is, and what goes in. */
export interface SetUpField {
  readonly name:
    | 'discovery'
    | 'root'
    | 'collection'
    | 'title'
    | 'objects'
    | 'address'
    | 'user'
    | 'password'
    | 'header'
    | 'format';
  readonly value: string;
}

/** How one client is set up for a feed. */
export interface SetUp {
  readonly client: Client;
  readonly fields: readonly SetUpField[];
}

export const CLIENTS = ['opencti', 'misp', 'splunk', 'sentinel', 'elastic'] as const;
export type Client = (typeof CLIENTS)[number];

/** Stands for the access key, which no page knows. */
export const KEY_PLACEHOLDER = 'YOUR-ACCESS-KEY';
const USER = 'entente';

/** Whether a feed needs a key at all. */
function isPublic({ audience }: FeedAddress): boolean {
  return audience === 'public';
}

/** What each client is told, as `docs/clients` has it: the address of this server, the feed, and a place for the key. */
export function setUpsOf(origin: string, feed: FeedAddress): SetUp[] {
  const field = (name: SetUpField['name'], value: string): SetUpField => ({ name, value });
  const credentials = isPublic(feed) ? [] : [field('user', USER), field('password', KEY_PLACEHOLDER)];
  const root = field('root', `${origin}/taxii2/api/`);
  const collection = field('collection', feed.id);
  const objects = field('objects', objectsOf(origin, feed));
  const header = field('header', `Authorization: Bearer ${KEY_PLACEHOLDER}`);
  return [
    {
      client: 'opencti',
      fields: [
        field('discovery', `${origin}/taxii2/`),
        root,
        collection,
        field('title', feed.title),
        ...credentials,
      ],
    },
    {
      client: 'misp',
      fields: [
        field('address', `${origin}/feeds/${feed.slug}/misp/`),
        field('format', 'MISP Feed'),
        ...(isPublic(feed) ? [] : [header]),
      ],
    },
    { client: 'splunk', fields: [objects, root, collection, ...credentials] },
    { client: 'sentinel', fields: [root, collection, ...credentials] },
    { client: 'elastic', fields: [objects, ...credentials] },
  ];
}

/** One page of a feed by TAXII with curl alone; the key comes from the environment, and so into no list of processes' past. */
export function curlOf(origin: string, feed: FeedAddress): string {
  const user = isPublic(feed) ? '' : ' --user "curl:$ENTENTE_KEY"';
  return (
    `curl --silent --show-error --fail --compressed --globoff --get${user} \\\n` +
    `  --header 'Accept: application/taxii+json;version=2.1' --data limit=100 \\\n` +
    `  '${objectsOf(origin, feed)}'`
  );
}

export const FILES = ['csv', 'indicators', 'jsonl', 'json', 'atom', 'misp', 'stream'] as const;

/** The addresses at which a feed stands as files, and as a stream. */
export function filesOf(origin: string, { slug }: FeedAddress): Record<(typeof FILES)[number], string> {
  const feed = `${origin}/feeds/${slug}`;
  return {
    csv: `${feed}.csv`,
    indicators: `${feed}.indicators.csv`,
    jsonl: `${feed}.jsonl`,
    json: `${feed}.json`,
    atom: `${feed}.atom`,
    misp: `${feed}/misp/manifest.json`,
    stream: `${feed}/stream`,
  };
}

/** A file of a feed with curl. */
export function fileCurlOf(address: string, feed: FeedAddress): string {
  const header = isPublic(feed) ? '' : ` --header "Authorization: Bearer $ENTENTE_KEY"`;
  return `curl --silent --show-error --fail${address.endsWith('/stream') ? ' --no-buffer' : ''}${header} '${address}'`;
}

function objectsOf(origin: string, { id }: FeedAddress): string {
  return `${origin}/taxii2/api/collections/${id}/objects/`;
}
