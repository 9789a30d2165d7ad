import { useTranslation } from 'react-i18next';
import { useValues } from '../language/values';
import type { Principles } from './finding-key';
import type { Quote } from './highlight';
import type { Incident } from './incident-question';
import { MarkedText } from './marked-text';
import { leavesOf, type Leaf, type Placed } from './stix-bundle';

const UNTOLD = new Set(['relationship', 'marking-definition', 'extension-definition', 'language-content']);

interface Props {
  readonly incident: Incident;
  readonly placed: readonly Placed[];
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  readonly principles: Principles;
}

/** What happened, in the words of the record, with its evidence marked. */
export function Story({ incident, placed, quotes, principles }: Props) {
  const { t } = useTranslation(['incident', 'values']);
  const { label } = useValues();
  const pointers = [...quotes.keys()];
  const told = placed.filter(({ object }) => !UNTOLD.has(object.type));
  const main = told.find(({ object }) => object.id === incident.id);
  const others = told
    .filter((each) => each !== main && !isPlatform(each, main))
    .map((each) => ({ each, leaves: leavesOf(each, pointers) }))
    .filter(({ leaves }) => leaves.length > 0);
  const marked = (leaf: Leaf) => (
    <MarkedText leaf={leaf} quotes={quotes.get(leaf.pointer) ?? []} principles={principles} />
  );
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t('happened')}</h2>
      {quotes.size > 0 && <p className="quiet">{t('markedIntro')}</p>}
      {main
        ? leavesOf(main, pointers).map((leaf) => (
            <p key={leaf.pointer} className={leaf.property === 'name' ? 'story-name' : 'story'}>
              {marked(leaf)}
            </p>
          ))
        : incident.description && <p className="story">{incident.description}</p>}
      {!incident.description && <p className="quiet">{t('noDescription')}</p>}
      {others.length > 0 && (
        <>
          <h3>{t('alsoInRecord')}</h3>
          <dl className="record">
            {others.map(({ each: { object }, leaves }) => (
              <div key={object.id} className="record-object">
                <dt>{label(t(`values:objects.${object.type as 'event'}`, { defaultValue: object.type }))}</dt>
                {leaves.map((leaf) => (
                  <dd key={leaf.pointer}>{marked(leaf)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** The identity under which the platform publishes is no part of what happened. */
function isPlatform({ object }: Placed, main: Placed | undefined): boolean {
  return object.id === main?.object['created_by_ref'];
}
