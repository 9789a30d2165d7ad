import { Alert, Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { type Issue, ask, sendOverHttp } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';
import { Failed, Loading } from '../frame/states';
import type { Draft } from './draft-memory';
import { type FileFormat, formatOf } from './file-format';
import { useWords } from './form';
import { type Known, KnownBefore } from './known-before';

const DRY_RUN = graphql(`
  query DryRunImport($format: ImportFormat!, $content: String!) {
    dryRunImport(format: $format, content: $content) {
      pointer
      incidentId
      bundle
      counts {
        type
        count
      }
      leftOut {
        code
        pointer
        message
      }
      leftOutCount
    }
  }
`);
type Imported = ResultOf<typeof DRY_RUN>['dryRunImport'][number];

const BYTES_MAX = 16 * 1024 * 1024;
const LISTED_MAX = 200;

type Taken =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'imported'; readonly incidents: readonly Imported[]; readonly chosen: number };

/** Another way in: a file of another tool, or a STIX bundle. */
export function FileStep({
  file,
  take,
  issues,
  known,
}: {
  readonly file: Draft['file'];
  /** What the file is of, where that was submitted before. */
  readonly known: Known | undefined;
  readonly take: (file: Draft['file']) => void;
  readonly issues: readonly Issue[];
}) {
  const say = useWords();
  const [taken, setTaken] = useState<Taken>();
  const input = useRef<HTMLInputElement>(null);
  const read = (given: File | undefined): void => {
    if (given) void taking(given, setTaken, take);
  };
  const choose = (incidents: readonly Imported[], chosen: number, name: string): void => {
    setTaken({ kind: 'imported', incidents, chosen });
    take({ name, bundle: incidents[chosen]?.bundle ?? '' });
  };
  return (
    <section
      className="file-drop"
      aria-label={say('file.title')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer.files[0]);
      }}
    >
      <Text>{say('file.hint')}</Text>
      <Group mt="xs">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className="file-input"
          aria-label={say('file.choose')}
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        {file && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              take(undefined);
              setTaken(undefined);
              if (input.current) input.current.value = '';
            }}
          >
            {say('file.away')}
          </Button>
        )}
      </Group>
      <div role="status" aria-live="polite">
        {file && <Text mt="sm">{say('file.taken', { name: file.name })}</Text>}
        {taken?.kind === 'reading' && <Loading lines={2} />}
      </div>
      {file && known && <KnownBefore known={known} />}
      {taken?.kind === 'unreadable' && (
        <Alert mt="sm" color="red" role="alert">
          {say('file.unreadable')}
        </Alert>
      )}
      {taken?.kind === 'failed' && <Failed error={taken.error} again={() => setTaken(undefined)} />}
      {file && taken?.kind === 'imported' && (
        <>
          {taken.incidents.length > 1 && (
            <NativeSelect
              mt="sm"
              label={say('file.which', { count: taken.incidents.length })}
              value={String(taken.chosen)}
              data={taken.incidents.map(({ pointer, bundle }, index) => ({
                value: String(index),
                label: nameOf(bundle) || pointer,
              }))}
              onChange={(event) => choose(taken.incidents, Number(event.currentTarget.value), file.name)}
            />
          )}
          <ImportReport incident={taken.incidents[taken.chosen]!} />
        </>
      )}
      {issues.length > 0 && <Issues issues={issues} />}
    </section>
  );
}

async function taking(
  file: File,
  tell: (taken: Taken | undefined) => void,
  take: (file: Draft['file']) => void,
): Promise<void> {
  tell({ kind: 'reading' });
  try {
    const text = file.size > BYTES_MAX ? '' : await file.text();
    const format = formatOf(text);
    if (format === undefined) return tell({ kind: 'unreadable' });
    if (format === 'STIX') {
      tell(undefined);
      return take({ name: file.name, bundle: text });
    }
    const incidents = await imported(format, text);
    const chosen = incidents.findIndex(({ bundle }) => bundle !== null);
    if (chosen < 0) return tell({ kind: 'unreadable' });
    tell({ kind: 'imported', incidents, chosen });
    return take({ name: file.name, bundle: incidents[chosen]!.bundle! });
  } catch (error) {
    return tell({ kind: 'failed', error });
  }
}

async function imported(format: Exclude<FileFormat, 'STIX'>, content: string): Promise<readonly Imported[]> {
  return (await ask(sendOverHttp, DRY_RUN, { format, content })).dryRunImport;
}

function nameOf(bundle: string | null): string {
  const { objects = [] } = JSON.parse(bundle ?? '{}') as { objects?: { type: string; name?: string }[] };
  return objects.find(({ type }) => type === 'incident')?.name ?? '';
}

/** What became of a document: how much of each kind, and what did not map and why. */
function ImportReport({ incident }: { readonly incident: Imported }) {
  const say = useWords();
  return (
    <div className="import-report">
      <Text mt="sm">
        {say('file.made', {
          objects: incident.counts
            .map(({ type, count }) => `${count} × ${say(`type.${type}`, { defaultValue: type })}`)
            .join(', '),
        })}
      </Text>
      <Text mt="xs">{say('file.leftOut', { count: incident.leftOutCount })}</Text>
      {incident.leftOut.length > 0 && <Issues issues={incident.leftOut.slice(0, LISTED_MAX)} />}
    </div>
  );
}

function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  const say = useWords();
  return (
    <Table.ScrollContainer minWidth={300} mt="sm">
      <Table>
        <Table.Caption>{say('file.issues')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('file.where')}</Table.Th>
            <Table.Th>{say('file.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {issues.map(({ pointer, message }) => (
            <Table.Tr key={`${pointer} ${message}`}>
              <Table.Td>
                <code>{pointer || '/'}</code>
              </Table.Td>
              <Table.Td>{message}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
