import type { BundleIndex } from './bundle-index';
import type { RuleReport } from './rule-report';
import type { StixObject } from './stix-object';
import { dictionaryOf, listOf } from './stix-value';

/** A marking definition and those that its own markings name. */
interface MarkingNode {
  readonly position: number;
  readonly markedBy: string[];
  readonly marks: MarkingNode[];
  open: number;
}

/**
 * A marking definition is not marked by itself, not through others either (STIX 2.1 section 7.2). Takes away, again
 * and again, every definition whose own markings are all taken away; what remains leads into a circle.
 */
export function checkMarkingCycles(report: RuleReport, index: BundleIndex): void {
  const nodes = markingNodes(index.bundle.objects);
  const settled = [...nodes].filter((node) => node.open === 0);
  const remaining = new Set(nodes);
  for (let node = settled.pop(); node !== undefined; node = settled.pop()) {
    remaining.delete(node);
    for (const marked of node.marks) if (--marked.open === 0) settled.push(marked);
  }
  for (const node of remaining) {
    report.at(node.position);
    report.error('marking-cycle', [], 'The markings of this marking definition lead in a circle.');
  }
}

function markingNodes(objects: readonly StixObject[]): MarkingNode[] {
  const nodes: MarkingNode[] = [];
  const byId = new Map<string, MarkingNode>();
  objects.forEach((object, position) => {
    if (object.type !== 'marking-definition') return;
    const node: MarkingNode = { position, markedBy: markingRefs(object), marks: [], open: 0 };
    nodes.push(node);
    byId.set(object.id.toLowerCase(), node);
  });
  for (const node of nodes) link(node, byId);
  return nodes;
}

function link(node: MarkingNode, byId: ReadonlyMap<string, MarkingNode>): void {
  for (const id of new Set(node.markedBy)) {
    const marking = byId.get(id);
    if (marking === undefined) continue;
    marking.marks.push(node);
    node.open++;
  }
}

function markingRefs(object: StixObject): string[] {
  const granular = listOf(object['granular_markings']).map(
    (marking) => dictionaryOf(marking)?.['marking_ref'],
  );
  return [...listOf(object['object_marking_refs']), ...granular]
    .filter((ref) => typeof ref === 'string')
    .map((ref) => ref.toLowerCase());
}
