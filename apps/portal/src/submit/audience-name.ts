import type { useWords } from './form';

/** An audience in the language of the page; a community by its name where one is a member. */
export function audienceName(
  say: ReturnType<typeof useWords>,
  audience: string,
  communities: readonly { readonly slug: string; readonly name: string }[],
): string {
  const [kind = '', whom = ''] = audience.split(':');
  const name = communities.find(({ slug }) => kind !== 'recipient' && slug === whom)?.name ?? whom;
  return say(`preview.audience.${kind}`, { name });
}
