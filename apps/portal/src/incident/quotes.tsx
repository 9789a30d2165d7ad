import { useTranslation } from 'react-i18next';
import { placeId } from './highlight';
import type { Evidence } from './incident-question';

interface Props {
  readonly evidence: readonly Evidence[];
  /** Whether the quotes are marked in the text, so that there is something to go to. */
  readonly marked?: boolean;
}

/** What something rests on, word for word. Where it is marked in the text, each leads there. */
export function Quotes({ evidence, marked = false }: Props) {
  const { t } = useTranslation('incident');
  if (evidence.length === 0) return <p className="quiet">{t('noEvidence')}</p>;
  return (
    <ul className="quotes">
      {evidence.map(({ pointer, start, end, text }) => (
        <li key={`${pointer}-${start}-${end}`}>
          {marked ? (
            <a href={`#${placeId(pointer, { start: start ?? 0, end: end ?? text.length })}`}>
              <q dir="auto">{text}</q>
            </a>
          ) : (
            <q dir="auto">{text}</q>
          )}
        </li>
      ))}
    </ul>
  );
}
