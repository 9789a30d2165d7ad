import { Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useExplanations } from './change-words';
import { useWords } from './form';
import type { PreviewedChange, PreviewItem, PreviewRow, Stretch } from './preview-rows';
import { usePreviewedValues } from './preview-values';

interface ObjectsProps {
  readonly items: readonly PreviewItem[];
  readonly liftOf?: (change: PreviewedChange) => ReactNode;
  readonly onSelect?: (text: string) => void;
}

const TIES: ReadonlySet<string> = new Set(['relationship']);
const SELECTION_MAX = 300;

/** Object by object: what is changed or left out stands open, what goes out as it is under a line. */
export function PreviewObjects({ items, liftOf, onSelect }: ObjectsProps) {
  const say = useWords();
  const own = items.filter(({ type }) => !TIES.has(type));
  const ties = items.filter(({ type }) => TIES.has(type));
  const select = (): void => {
    const selection = getSelection();
    // A date or a code in words does not stand in the report as it is read here: masking the words would mask nothing.
    if (selection?.anchorNode?.parentElement?.closest('.preview-coded')) return;
    const text = String(selection ?? '').trim();
    if (text.length > 1 && text.length <= SELECTION_MAX) onSelect?.(text);
  };
  return (
    <div onMouseUp={onSelect ? select : undefined} onKeyUp={onSelect ? select : undefined}>
      <h3>{say('preview.objects')}</h3>
      {own.map((item) => (
        <Item key={item.objectId} item={item} liftOf={liftOf} />
      ))}
      {ties.length > 0 && <Ties ties={ties} />}
    </div>
  );
}

function Item({ item, liftOf }: { readonly item: PreviewItem; readonly liftOf: ObjectsProps['liftOf'] }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(item.type === 'incident' || !item.isSame);
  const state = item.isAbsent ? 'absent' : item.isSame ? 'same' : 'changed';
  return (
    <details
      className={`preview-object preview-${state}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="preview-type">{say(`type.${item.type}`, { defaultValue: item.type })}</span>{' '}
        <strong>{item.title}</strong> <span className="preview-state">{say(`preview.state.${state}`)}</span>
      </summary>
      <Reasons changes={item.changes} liftOf={liftOf} />
      {isOpen && <Rows rows={item.rows} isAbsent={item.isAbsent} liftOf={liftOf} />}
    </details>
  );
}

function Rows({
  rows,
  isAbsent,
  liftOf,
}: {
  readonly rows: readonly PreviewRow[];
  readonly isAbsent: boolean;
  readonly liftOf: ObjectsProps['liftOf'];
}) {
  const say = useWords();
  const read = usePreviewedValues();
  return (
    <dl className="preview-rows">
      {rows.map((row) => (
        <div key={row.pointer} className="preview-row">
          <dt>{propertyName(say, row.name)}</dt>
          <dd className="preview-before">
            <Said>{say('preview.before')}</Said>
            <Before row={row} read={read} />
          </dd>
          {!isAbsent && (
            <dd className="preview-after">
              <Said>{say('preview.after')}</Said>
              {row.isSame ? <Text c="dimmed">{say('preview.same')}</Text> : <After row={row} read={read} />}
              <Reasons changes={row.changes} liftOf={liftOf} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function propertyName(say: ReturnType<typeof useWords>, name: string): string {
  const counted = say(`field.impact.counts.${name}.label`, { defaultValue: name.replaceAll('_', ' ') });
  return say(`property.${name}`, { defaultValue: counted });
}

interface ValueProps {
  readonly row: PreviewRow;
  readonly read: ReturnType<typeof usePreviewedValues>;
}

/** A value as it was submitted: one that is coded in words, a text in stretches. */
function Before({ row: { name, before, exactness }, read }: ValueProps) {
  const [only] = before;
  const words = before.length === 1 && only ? read(name, only.text, exactness.before) : undefined;
  if (words !== undefined)
    return (
      <span className="preview-coded" title={only?.text}>
        {words}
      </span>
    );
  return before.map((stretch, index) => <Part key={index} stretch={stretch} />);
}

/** For who hears the page: which side this is. Not part of what is selected. */
function Said({ children }: { readonly children: string }) {
  return <VisuallyHidden className="preview-said">{children}: </VisuallyHidden>;
}

function Part({ stretch }: { readonly stretch: Stretch }) {
  if (stretch.change) return <mark className="preview-masked">{stretch.text}</mark>;
  if (stretch.isResidue) return <span className="preview-left">{stretch.text}</span>;
  return <>{stretch.text}</>;
}

const MASK = /(\[[a-z]+(?:-[a-z]+)*-\d+\]|▒▒▒)/;

function After({ row: { name, after: text, exactness }, read }: ValueProps) {
  const say = useWords();
  if (text === null) return <Text fs="italic">{say('preview.absent')}</Text>;
  const words = read(name, text, exactness.after);
  if (words !== undefined)
    return (
      <p className="preview-coded" title={text}>
        {words}
      </p>
    );
  return (
    <p>
      {text.split(MASK).map((part, index) =>
        MASK.test(part) ? (
          <mark key={index} className="preview-mask">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </p>
  );
}

/** Why something is not seen as it was submitted, each reason once. */
function Reasons({
  changes,
  liftOf,
}: {
  readonly changes: readonly PreviewedChange[];
  readonly liftOf: ObjectsProps['liftOf'];
}) {
  const say = useWords();
  const explain = useExplanations();
  if (changes.length === 0) return null;
  const once = [...new Map(changes.map((change) => [`${change.words} ${change.rule}`, change])).values()];
  return (
    <ul className="preview-reasons">
      {once.map((change) => (
        <li key={`${change.words} ${change.rule}`}>
          {explain(change)} <span className="preview-rule">{say('preview.rule', { rule: change.rule })}</span>
          {liftOf?.(change)}
        </li>
      ))}
    </ul>
  );
}

function Ties({ ties }: { readonly ties: readonly PreviewItem[] }) {
  const say = useWords();
  return (
    <details className="preview-object">
      <summary>
        <strong>{say('preview.ties', { count: ties.length })}</strong>
      </summary>
      <ul className="preview-ties">
        {ties.map((tie) => (
          <li key={tie.objectId}>
            {tie.title}{' '}
            <span className="preview-state">{say(`preview.state.${tie.isAbsent ? 'absent' : 'same'}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
