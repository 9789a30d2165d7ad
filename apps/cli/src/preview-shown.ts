/** A change as a preview explains it. */
export interface ShownChange {
  readonly objectId: string;
  readonly pointer: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly action: string;
  readonly rule: string;
  readonly reason: string;
  readonly marking?: string | null;
  readonly words: string;
}

/** What one audience gets: from an instance or made offline, it is shown alike. Originals and renditions are JSON texts. */
export interface ShownPreview {
  readonly audience: string;
  readonly name: string;
  readonly ceiling: string;
  /** As GraphQL names it. */
  readonly outcome: 'AT_ONCE' | 'ON_RELEASE' | 'NOTHING';
  readonly stix: string | null;
  readonly objects: readonly {
    readonly objectId: string;
    readonly original: string;
    readonly rendition: string | null;
  }[];
  readonly findings: readonly {
    readonly catalogue: string;
    readonly principle: string | number;
    readonly relation: string;
    readonly certainty: string;
    readonly evidence: readonly { readonly text: string }[];
  }[];
  readonly changes: readonly ShownChange[];
  readonly residue: readonly {
    readonly objectId: string;
    readonly pointer: string;
    readonly start: number;
    readonly end: number;
    readonly text?: string | null;
  }[];
}

/** A preview as one JSON document: the renditions and originals as objects, not as text. */
export function toDocument(previews: readonly ShownPreview[]): object {
  return previews.map(({ stix, objects, ...preview }) => ({
    ...preview,
    rendition: stix === null ? null : (JSON.parse(stix) as object),
    objects: objects.map(({ objectId, original, rendition }) => ({
      objectId,
      original: JSON.parse(original) as object,
      rendition: rendition === null ? null : (JSON.parse(rendition) as object),
    })),
  }));
}
