/** Endings that names take: possessive and plural in English and German, the cases of Russian, Ukrainian and Greek. */
export const ENDINGS: ReadonlySet<string> = new Set(
  's а у ом е ы и ой ою ей ем ам ами ах ях ов ев ого ему ому ым им ия ии ию ям ями ём ю я ові еві і ς ν υ'.split(
    ' ',
  ),
);

/** What Arabic and Hebrew write together with the word that follows: articles, prepositions, conjunctions. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'ال و ف ب ك ل وال فال بال كال لل ول وب فل فب ה ו ב ל מ ש כ וה שה מה בה לה כה וב ול ומ כש'.split(' '),
);
