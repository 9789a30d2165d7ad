import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../language/format';
import { type Exploring, addressOf } from './address';
import type { Part } from './part';

interface Props<Item> {
  readonly exploring: Exploring;
  readonly part: Part<Item>;
  /** What the first and the last of the lines are called. */
  readonly nameOf: (line: Item) => string;
}

/** Says which part of a matrix is shown, and leads to those beside it; nothing where all of it is. */
export function PartMenu<Item>({ exploring, part, nameOf }: Props<Item>) {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const { lines, parts, all, before, after } = part;
  const [first, last] = [lines[0], lines.at(-1)];
  if (parts === 1 || first === undefined || last === undefined) return null;
  const to = (other: number) => addressOf({ ...exploring, part: other });
  return (
    <nav aria-label={t('part.label')} className="parts">
      {before !== undefined && (
        <Link className="tool" to={to(before)} rel="prev">
          {t('part.before')}
        </Link>
      )}
      <span role="status">
        {t('part.shown', {
          first: nameOf(first),
          last: nameOf(last),
          shown: count(lines.length),
          all: count(all),
        })}
      </span>
      {after !== undefined && (
        <Link className="tool" to={to(after)} rel="next">
          {t('part.after')}
        </Link>
      )}
    </nav>
  );
}
