/**
 * The languages of the portal. To add one: a folder beside `en` with the same files and keys, and a line here. Its pages
 * then stand under its own prefix, such as `/fr`.
 */
export const LANGUAGES = {
  en: { name: 'English', prefix: '', direction: 'ltr' },
  fr: { name: 'Français', prefix: '/fr', direction: 'ltr' },
} as const satisfies Record<string, LanguageEntry>;

interface LanguageEntry {
  readonly name: string;
  readonly prefix: string;
  readonly direction: 'ltr' | 'rtl';
}

export type Language = keyof typeof LANGUAGES;

/** In which language a path is, and where it points within that language. */
export function languageOfPath(path: string): { readonly language: Language; readonly rest: string } {
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    const { prefix } = LANGUAGES[language];
    if (prefix && (path === prefix || path.startsWith(`${prefix}/`)))
      return { language, rest: path.slice(prefix.length) || '/' };
  }
  return { language: 'en', rest: path };
}

/** The same page in another language. */
export function pathIn(language: Language, rest: string): string {
  const { prefix } = LANGUAGES[language];
  return prefix && rest.startsWith('/') ? `${prefix}${rest === '/' ? '' : rest}` || '/' : rest;
}
