import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Principles } from './finding-key';
import { placeId, type Quote, segmentsOf } from './highlight';
import type { Leaf } from './stix-bundle';

interface Props {
  readonly leaf: Leaf;
  readonly quotes: readonly Quote[];
  readonly principles: Principles;
}

/** A text of the record with what is quoted of it marked; behind each quote, what rests on it. */
export function MarkedText({ leaf, quotes, principles }: Props) {
  return (
    <bdi lang={leaf.language} className="record-text">
      {segmentsOf(leaf.text, quotes).map((segment, index) => (
        <Fragment key={index}>
          {segment.by.length === 0 ? (
            segment.text
          ) : (
            <mark className={segment.by.length > 1 ? 'quote quote-many' : 'quote'}>
              {segment.begins.map((stretch) => (
                <span key={stretch.end} id={placeId(leaf.pointer, stretch)} />
              ))}
              {segment.text}
            </mark>
          )}
          {segment.ends.length > 0 && <Rests by={segment.ends} principles={principles} />}
        </Fragment>
      ))}
    </bdi>
  );
}

/** Links from a quote to the findings that rest on it. */
function Rests({ by, principles }: { readonly by: readonly string[]; readonly principles: Principles }) {
  const { t } = useTranslation('incident');
  return (
    <span className="rests">
      {by.map((key) => (
        <a
          key={key}
          href={`#finding-${key}`}
          className="rest"
          aria-label={t('evidenceFor', { principle: principles.at(key)?.label ?? key })}
          title={principles.at(key)?.name}
        >
          {principles.at(key)?.id ?? key}
        </a>
      ))}
    </span>
  );
}
