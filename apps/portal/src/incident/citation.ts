/** What a citation is made of. */
export interface Cited {
  readonly title: string;
  readonly origin: string;
  readonly path: string;
  /** The version that was read, already written for the reader. */
  readonly version: string;
  /** The day on which it was read, already written for the reader. */
  readonly readOn: string;
  readonly sha256: string;
}

/** The permanent address of an incident: the same in every language. */
export function permanentAddress(origin: string, id: string): string {
  return `${origin}/incidents/${encodeURIComponent(id)}`;
}

const SPECIAL = /[\\{}$&#%_~^]/g;
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The same for BibTeX. Signs that LaTeX would take for commands are written as signs. */
export function bibtexOf({ title, origin, path, version, readOn, sha256 }: Cited, year: string): string {
  return [
    `@misc{entente-${path.slice(-8)},`,
    `  title = {${latex(title)}},`,
    '  author = {{Entente}},',
    `  year = {${year}},`,
    `  howpublished = {\\url{${origin}${path}}},`,
    `  note = {${latex(`${version}; ${readOn}; SHA-256 ${sha256}`)}}`,
    '}',
  ].join('\n');
}

function latex(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(SPECIAL, (sign) => LATEX[sign] ?? `\\${sign}`);
}
