import { Link, useLocation } from 'react-router';

interface Props {
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly label: string }[];
  readonly current: string;
}

/** The parts of a page, each with an address of its own: `?part=…`. */
export function LocalMenu({ label, parts, current }: Props) {
  const { pathname } = useLocation();
  return (
    <nav aria-label={label} className="local-menu">
      {parts.map((part) => (
        <Link
          key={part.name}
          to={`${pathname}?part=${part.name}`}
          {...(part.name === current ? { 'aria-current': 'page' as const } : {})}
        >
          {part.label}
        </Link>
      ))}
    </nav>
  );
}
