import { type Command, Option } from 'commander';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print } from './terminal';
import { toLabelName } from './terms-options';

const DONE = '{ id state }';
const MASK = `mutation ($id: ID!, $text: String!, $level: Tlp!, $kind: ExtraMaskKind) { done: maskText(id: $id, text: $text, level: $level, kind: $kind) ${DONE} }`;
const UNMASK = `mutation ($id: ID!, $maskId: ID!) { done: unmaskText(id: $id, maskId: $maskId) ${DONE} }`;
const LOWER = `mutation ($id: ID!, $objectId: ID!, $pointer: String!, $level: Tlp!, $reason: String!) { done: lowerMarking(id: $id, objectId: $objectId, pointer: $pointer, level: $level, reason: $reason) ${DONE} }`;
const LIST = `query ($id: ID!) { masks: extraMasks(id: $id) { id text level kind madeAt } lowered: loweredMarkings(id: $id) { id objectId pointer level reason holds madeAt } }`;
const KINDS = ['name', 'domain', 'address', 'value'];

/** `entente mask`, `masks`, `unmask` and `lower`: what a submitter changes about how their incident is redacted. */
export function addAdjustmentCommands(program: Command): void {
  const act = async (options: ApiOptions, mutation: string, variables: object): Promise<void> => {
    const { done } = await ApiClient.from(options).ask<{ done: object }>(mutation, variables);
    print(JSON.stringify(done));
  };
  const commandFor = (name: string, words: string): Command =>
    withApiOptions(program.command(name).description(words).argument('<id>', 'the submission'));
  commandFor('mask', 'mask a text wherever it stands in an incident of yours, now and in later versions')
    .argument('<text>', 'the text: every spelling of it is masked')
    .option('--level <label>', 'masked for every audience that sees less than this', 'RED')
    .addOption(new Option('--kind <kind>', 'what it is; all that it can be when left out').choices(KINDS))
    .action((id: string, text: string, options: ApiOptions & { level: string; kind?: string }) =>
      act(options, MASK, { id, text, level: toLabelName(options.level), kind: options.kind?.toUpperCase() }),
    );
  commandFor('masks', 'the masks and lowered markings of an incident of yours, one JSON line each').action(
    async (id: string, options: ApiOptions) => {
      const { masks, lowered } = await ApiClient.from(options).ask<{ masks: object[]; lowered: object[] }>(
        LIST,
        {
          id,
        },
      );
      for (const each of [...masks, ...lowered]) print(JSON.stringify(each));
    },
  );
  commandFor('unmask', 'take a mask away again')
    .argument('<mask>', 'its id, as `entente masks` shows it')
    .action((id: string, maskId: string, options: ApiOptions) => act(options, UNMASK, { id, maskId }));
  commandFor('lower', 'lower the marking of one object or value: consent to show it to more')
    .argument('<object>', 'the STIX id of the object in your bundle')
    .argument('<pointer>', 'JSON pointer into it; "" is the whole object')
    .argument('<level>', 'the label from now on')
    .requiredOption('--reason <words>', 'why, for your own record; it is sealed')
    .action(
      (
        id: string,
        objectId: string,
        pointer: string,
        level: string,
        options: ApiOptions & { reason: string },
      ) => act(options, LOWER, { id, objectId, pointer, level: toLabelName(level), reason: options.reason }),
    );
}
