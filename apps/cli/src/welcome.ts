/** What is said of an instance that is ready. */
export interface Ready {
  readonly url: string;
  readonly home: string;
  /** How another terminal calls the command line of this instance. */
  readonly run: string;
  /** Whether anybody is in it. */
  readonly isInUse: boolean;
  readonly samples: Samples | undefined;
}

/** The keys of the sample participants by slug, where they lie, and whether only a person at a terminal reads along. */
export interface Samples {
  readonly keys: Readonly<Record<string, string>>;
  readonly file: string;
  readonly areShown: boolean;
}

/** Whom a newcomer may want to be: one of each kind, the first and the second in one community. */
const ROLES = [
  ['cert-lumen', 'a CERT: submits, reviews'],
  ['alderbrook-hospitals', 'a company in a community with it: reads, subscribes'],
  ['kauri-desk', 'a foreign-ministry desk: reads, reviews'],
  ['admin-ines', 'an administrator: runs this instance, reads no reports'],
] as const;

/** The lines that end a start: where to look, and how to come in. */
export function welcomeLines({ url, home, run, isInUse, samples }: Ready): string[] {
  return [
    `Open ${url} in a browser. The api is there too (${url}/graphql, ${url}/taxii2/).`,
    '',
    ...(samples
      ? samplesLines(url, run, samples)
      : isInUse
        ? [`Keys, data and logs are in ${home}.`]
        : emptyLines(run)),
    'Ctrl-C stops everything.',
  ];
}

function emptyLines(run: string): string[] {
  return [
    'There is nobody in it yet. In another terminal, twice, with two names:',
    `  ${run} administrator NAME`,
  ];
}

function samplesLines(url: string, run: string, { keys, file, areShown }: Samples): string[] {
  const width = Math.max(...ROLES.map(([slug]) => slug.length));
  const roles = ROLES.filter(([slug]) => keys[slug]);
  return [
    `To submit, review and subscribe there, sign in at ${url}/sign-in as one of the samples, by its access key:`,
    ...roles.flatMap(([slug, what]) => [
      `  ${slug.padEnd(width)}  ${what}`,
      ...(areShown ? [`  ${''.padEnd(width)}  ${keys[slug]}`] : []),
    ]),
    areShown ? `All sample keys are in ${file}.` : `The keys are in ${file}, beside these names.`,
    '',
    'Or, in another terminal:',
    `  the public     ${run} feed public`,
    `  a company      ${run} feed participants --as alderbrook-hospitals`,
    `  a CERT         ${run} submit apps/cli/samples/first-report.json --tlp AMBER --community health-circle --as cert-lumen`,
    `  a ministry     ${run} feed participants-principle-9 --as kauri-desk`,
    `  an NGO         ${run} assess apps/cli/samples/first-report.json`,
    `  an operator    ${run} keys list --as admin-ines`,
  ];
}
