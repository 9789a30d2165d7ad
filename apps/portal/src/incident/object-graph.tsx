import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { useMemo } from 'react';
import type { GraphEdge, GraphNode } from './stix-bundle';

interface Props {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly label: string;
  readonly kindOf: (type: string) => string;
}

type Spot = GraphNode & SimulationNodeDatum;

const TICKS = 260;
const WIDTH = 1000;
const MARGIN = 70;
const NAME_LENGTH_MAX = 26;

/** A graph of objects, laid out at once and then still: nothing moves. */
export default function ObjectGraph({ nodes, edges, label, kindOf }: Props) {
  const { spots, height } = useMemo(() => laidOut(nodes, edges), [nodes, edges]);
  return (
    <div className="graph-scroll" tabIndex={0} role="group" aria-label={label}>
      <svg className="graph" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        {edges.map(({ source, target, kind }) => {
          const [from, to] = [spots.get(source)!, spots.get(target)!];
          return (
            <line key={`${source} ${kind} ${target}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
              <title>{kind}</title>
            </line>
          );
        })}
        {[...spots.values()].map(({ id, type, name, x = 0, y = 0 }) => (
          <g key={id} transform={`translate(${x} ${y})`} data-type={type}>
            <title>{`${kindOf(type)}: ${name}`}</title>
            <circle r={type === 'incident' ? 13 : 8} />
            <text className="graph-kind" y={-16}>
              {kindOf(type)}
            </text>
            <text y={26}>{name === id ? '' : cut(name)}</text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function laidOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const height = Math.min(1400, 360 + nodes.length * 14);
  const spots: Spot[] = nodes.map((node) => ({ ...node }));
  const centre = spots.find(({ type }) => type === 'incident');
  if (centre) Object.assign(centre, { fx: WIDTH / 2, fy: height / 2 });
  forceSimulation(spots)
    .force(
      'link',
      forceLink<Spot, { source: string | Spot; target: string | Spot }>(edges.map((edge) => ({ ...edge })))
        .id(({ id }) => id)
        .distance(150),
    )
    .force('charge', forceManyBody().strength(-900))
    .force('apart', forceCollide(62))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.13))
    .stop()
    .tick(TICKS);
  for (const spot of spots) {
    spot.x = within(spot.x, WIDTH);
    spot.y = within(spot.y, height);
  }
  return { height, spots: new Map(spots.map((spot) => [spot.id, spot])) };
}

function within(at: number | undefined, size: number): number {
  return Math.round(Math.max(MARGIN, Math.min(size - MARGIN, at ?? size / 2)));
}

function cut(name: string): string {
  return name.length > NAME_LENGTH_MAX ? `${name.slice(0, NAME_LENGTH_MAX - 1)}…` : name;
}
