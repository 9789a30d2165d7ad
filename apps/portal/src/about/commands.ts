/** Commands that can be copied, for an instance and a feed. A test runs each of them. */
export function commandsFor(origin: string) {
  return {
    graphql: [
      `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":`,
      `  "{ incidents(filter: {principle: \\"1\\"}, first: 5) { totalCount edges { node { id name occurredAt } } } }"}'`,
    ].join('\n'),
    graphqlFeeds: `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":"{ collections { slug title } }"}'`,
    taxii: [
      `curl -s -g -H 'Accept: application/taxii+json;version=2.1' \\`,
      `  '${origin}/taxii2/api/collections/public/objects/?limit=100'`,
    ].join('\n'),
    taxiiWithKey: [
      `curl -s -g -u "any:$ENTENTE_KEY" -H 'Accept: application/taxii+json;version=2.1' \\`,
      `  '${origin}/taxii2/api/collections/'`,
    ].join('\n'),
    csv: `curl -s '${origin}/feeds/public.csv?limit=100'`,
    jsonl: `curl -s '${origin}/feeds/public-principle-1.jsonl?limit=10'`,
    atom: `curl -s ${origin}/feeds/public.atom`,
    misp: `curl -s ${origin}/feeds/public/misp/manifest.json`,
    stream: `curl -sN ${origin}/feeds/public/stream`,
  } as const;
}
