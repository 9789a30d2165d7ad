import type { Command } from 'commander';
import { TLP_LABELS } from '@app/marking';
import { Problem } from '@app/problem';

/** What a submitter says on the command line about sharing. */
export interface TermsOptions {
  readonly tlp: string;
  readonly floor?: string;
  readonly community: string[];
  readonly recipient: string[];
  readonly nameVictim: boolean;
  readonly nameReporter: boolean;
  readonly publicAtOnce: boolean;
  readonly hold?: string[];
  readonly pseudonyms?: boolean;
}

const list = (value: string, all: string[]): string[] => [
  ...all,
  ...value.split(',').flatMap((each) => each.trim() || []),
];
const collect = (value: string, all: string[]): string[] => [...all, value];

/** Adds the options for sharing terms to a command. */
export function withTermsOptions(command: Command, { tlpRequired }: { tlpRequired: boolean }): Command {
  const tlp = 'the label of whatever carries no marking: CLEAR, GREEN, AMBER, AMBER+STRICT or RED';
  const withTlp = tlpRequired
    ? command.requiredOption('--tlp <label>', tlp)
    : command.option('--tlp <label>', tlp, 'CLEAR');
  return withTlp
    .option('--floor <label>', 'nothing is treated as less strict than this')
    .option(
      '--community <slug>',
      'a community that gets what is AMBER and AMBER+STRICT (repeatable)',
      collect,
      [],
    )
    .option('--recipient <slug>', 'a participant who gets what is RED (repeatable)', collect, [])
    .option('--name-victim', 'a victim without a marking may be named', false)
    .option('--name-reporter', 'you may be named as the source', false)
    .option('--public-at-once', 'the public rendition does not wait for your release', false)
    .option(
      '--hold <audiences>',
      'these wait for your release too: kinds, or keys such as community:<slug>, with commas between them',
      list,
      [],
    )
    .option('--no-pseudonyms', 'no pseudonyms for victims, also in communities that agreed to them');
}

/** The options as GraphQL's SharingTermsInput has them. */
export function toTermsInput(options: TermsOptions): object {
  return {
    defaultTlp: toLabelName(options.tlp),
    ...(options.floor ? { floorTlp: toLabelName(options.floor) } : {}),
    communities: options.community,
    recipients: options.recipient,
    nameVictim: options.nameVictim,
    nameReporter: options.nameReporter,
    publicRelease: options.publicAtOnce ? 'AT_ONCE' : 'ON_RELEASE',
    releases: heldAudiences(options).map((audience) => ({ audience, release: 'ON_RELEASE' })),
    ...(options.pseudonyms === false ? { pseudonyms: false } : {}),
  };
}

/** The audiences that wait for a release, as they were named. */
export function heldAudiences({ hold = [] }: TermsOptions): string[] {
  return [...new Set(hold)];
}

/** `tlp:amber+strict` and `AMBER+STRICT` alike, as GraphQL names its enum value. @throws Problem `invalid-input`. */
export function toLabelName(label: string): string {
  const name = label.toUpperCase().replace(/^TLP:/, '').replace('_', '+');
  if (!TLP_LABELS.some((each) => each === name))
    throw new Problem('invalid-input', `${label} is no label of TLP 2.0. One of: ${TLP_LABELS.join(', ')}.`);
  return name.replace('+', '_');
}
