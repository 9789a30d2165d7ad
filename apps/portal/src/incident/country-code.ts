const codes = new Map<string, string>();

/** The ISO 3166-1 code of a country that is called so in English, as records are; undefined: none of these is. */
export function codeOfCountry(name: string, countries: readonly string[]): string | undefined {
  if (codes.size === 0) {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    for (const code of countries) codes.set(english.of(code) ?? code, code);
  }
  return codes.get(name);
}
