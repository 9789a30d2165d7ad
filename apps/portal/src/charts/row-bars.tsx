import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import type { BarRow } from './bar-row';

/** In hundredths: what is not nothing can be seen. */
const SHARE_MIN = 0.4;

interface Props {
  readonly rows: readonly BarRow[];
  readonly caption: string;
  /** What the columns hold: names, numbers, and what stands beside them. */
  readonly heads: readonly [name: string, number: string, aside?: string];
}

/** Numbers by one dimension: a table with a bar in each row. A period that is not over is hatched. */
export function RowBars({ rows, caption, heads: [nameHead, numberHead, asideHead] }: Props) {
  const { t } = useTranslation('charts');
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const most = Math.max(1, ...rows.map(({ size, upTo }) => Math.max(size, upTo ?? 0)));
  const share = (number: number) => `${Math.max(SHARE_MIN, Math.round((number / most) * 1000) / 10)}%`;
  return (
    <div className="grid-scroll" role="region" aria-label={caption} tabIndex={0}>
      <svg width={0} height={0} aria-hidden="true" className="grid-textures">
        <defs>
          <pattern
            id={`${id}-open`}
            width={7}
            height={7}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={3} height={7} className="bars-fill" />
          </pattern>
        </defs>
      </svg>
      <table className="row-bars">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            <td aria-hidden="true" />
            <th scope="col" className="row-number">
              {numberHead}
            </th>
            {asideHead && (
              <th scope="col" className="row-aside">
                {asideHead}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, size, upTo = 0, printed, aside, to, partial, marks }) => (
            <tr key={key}>
              <th scope="row">
                {to ? (
                  <To to={to} className="grid-name">
                    {name}
                  </To>
                ) : (
                  name
                )}
                {marks.map((mark) => (
                  <sup key={mark} className="grid-mark">
                    {mark}
                  </sup>
                ))}
                {partial && <span className="grid-partial">{t('partial')}</span>}
              </th>
              <td className="row-bar" aria-hidden="true">
                <svg>
                  {upTo > size && (
                    <rect className="bars-open row-bar-up-to" width={share(upTo)} height="100%" />
                  )}
                  {size > 0 && (
                    <rect
                      className={partial ? 'bars-open' : 'bars-fill'}
                      style={partial ? { fill: `url(#${id}-open)` } : undefined}
                      width={share(size)}
                      height="100%"
                    />
                  )}
                </svg>
              </td>
              <td className="row-number">{printed}</td>
              {asideHead && <td className="row-aside">{aside}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
