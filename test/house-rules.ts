/** One thing that the house does not want, in words that say what to do. */
export type Complaint = string;

/** A rule over one file: its path from the root of the repository, and its text. */
export type Rule = (path: string, text: string) => Complaint[];

/** Lines of logic in a file, and in a spec: neither blank nor comment. */
export const LINES_MAX = { source: 300, spec: 400 } as const;

/** Lines in a library's README. */
export const README_LINES_MAX = 20;

const FORBIDDEN_WORDS = [
  'util',
  'utils',
  'common',
  'shared',
  'helper',
  'helpers',
  'core',
  'base',
  'manager',
  'dto',
  'impl',
];
const ROLES = [
  'module',
  'resolver',
  'controller',
  'graphql',
  'service',
  'repository',
  'entity',
  'processor',
  'guard',
  'filter',
  'step',
  'enricher',
  // Beside the closed list of the style guide: tables, the doors of the command line, and Nest's parameter decorators.
  'data',
  'command',
  'commands',
  'decorator',
];
const FILE_NAME = new RegExp(
  `^[a-z0-9]+(-[a-z0-9]+)*(\\.(${ROLES.join('|')}|property|long))?(\\.(spec|e2e-spec))?\\.(ts|mts|cts)$`,
);
const UNFINISHED = /\b(?:TO(?:DO)|FIX(?:ME)|X(?:XX))\b/;
const DOOR = /^ {2}@(Query|Mutation|Subscription|Get|Post|Put|Patch|Delete|Head|All|Sse)\(/;
const GUARD = /^ {2}@(RequirePermission|Authenticated|Public)\(/m;
const METHOD = /^ {2}(?:public |protected |private |async )*(\w+)\s*[(<]/;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** File names are kebab-case with at most one role from the closed list, and none of the words that say nothing. */
export const fileNames: Rule = (path) => {
  const name = nameOf(path);
  const words = name.split(/[-.]/).filter((word) => FORBIDDEN_WORDS.includes(word));
  return [
    ...words.map((word) => `${path}: "${word}" says nothing about what is inside`),
    ...(FILE_NAME.test(name) ? [] : [`${path}: not kebab-case, or a role that is not on the list`]),
  ];
};

/** Declared names carry no prefix or suffix that says nothing. */
export const declaredNames: Rule = (path, text) => {
  const names = [...text.matchAll(/^(?:export )?(?:abstract )?(?:class|interface|type) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  );
  return names
    .filter((name) => /^I(?!Pv)[A-Z][a-z]/.test(name) || /(Impl|Dto|Manager|Helper|Utils|Base)$/.test(name))
    .map((name) => `${path}: ${name} has a prefix or suffix that says nothing`);
};

/** How many lines of a file are neither blank nor comment. */
export function linesOfLogic(text: string): number {
  const withoutBlocks = text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '');
  return withoutBlocks.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'))
    .length;
}

/** A file of logic stays within its limit. Tables of data are exempt. */
export const lengths: Rule = (path, text) => {
  if (path.endsWith('.data.ts')) return [];
  const limit = path.endsWith('spec.ts') ? LINES_MAX.spec : LINES_MAX.source;
  const lines = linesOfLogic(text);
  return lines > limit ? [`${path}: ${lines} lines of logic, at most ${limit}`] : [];
};

/** The environment is read in one room, by the programs that start everything, and by tests. */
export const environment: Rule = (path, text) => {
  const mayRead = /^libs\/config\/src\/|^apps\/[a-z]+\/bin\/|^test\/|spec\.ts$/.test(path);
  return !mayRead && /process\.env\b/.test(text) ? [`${path}: reads the environment; ask @app/config`] : [];
};

/** Nothing is left for later in the text. */
export const unfinished: Rule = (path, text) =>
  text
    .split('\n')
    .flatMap((line, index) => (UNFINISHED.test(line) ? [`${path}:${index + 1}: an unfinished note`] : []));

/** Every door (query, mutation, route) says who may come in, with its own decorator. */
export const doors: Rule = (path, text) => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!DOOR.test(line)) return [];
    const { block, method } = declarationAround(lines, index);
    return GUARD.test(block) ? [] : [`${path}: ${method} is a door that does not say who may come in`];
  });
};

/** The decorators and the signature of the method that the decorator at `index` belongs to. */
function declarationAround(lines: readonly string[], index: number): { block: string; method: string } {
  let first = index;
  while (first > 0 && lines[first - 1]?.trim() !== '' && !/^ {0,2}\}|\{$/.test(lines[first - 1] ?? ''))
    first -= 1;
  let last = index;
  while (last < lines.length - 1 && !METHOD.test(lines[last] ?? '')) last += 1;
  return {
    block: lines.slice(first, last + 1).join('\n'),
    method: METHOD.exec(lines[last] ?? '')?.[1] ?? 'a method',
  };
}

/** Guards are skipped on doors that inherit from another: a resolver or controller is a plain class. */
export const plainDoors: Rule = (path, text) =>
  [...text.matchAll(/^@(?:Resolver|Controller)\([\s\S]*?^export class (\w+)( extends)?/gm)]
    .filter(([, , parent]) => parent !== undefined)
    .map(([, name]) => `${path}: ${name} is a door that inherits`);

/** Every exported function and class says what it promises. */
export const promises: Rule = (path, text) => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:abstract |async )*(?:function|class) (\w+)/.exec(line)?.[1];
    return name && !isDescribed(lines, index) ? [`${path}: ${name} has no doc-comment`] : [];
  });
};

/** A doc-comment above the declaration and its decorators; or, for a GraphQL type, its description. */
function isDescribed(lines: readonly string[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && !/\*\/$|^\s*$|^\};?$|;$/.test(lines[above] ?? '')) above -= 1;
  const decorators = lines.slice(above + 1, index).join('\n');
  return (
    (lines[above] ?? '').endsWith('*/') || /^@(ObjectType|InputType)\([\s\S]*description:\s/.test(decorators)
  );
}

/** A library's index names what it exports, one by one. */
export const namedExports: Rule = (path, text) =>
  /^libs\/[a-z]+\/src\/index\.ts$/.test(path) && /^export \*/m.test(text)
    ? [`${path}: exports everything`]
    : [];
