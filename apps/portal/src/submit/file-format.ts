/** What a file can be, as far as this page takes it. */
export type FileFormat = 'STIX' | 'MISP' | 'VERIS' | 'FORM';

type Properties = Readonly<Record<string, unknown>>;

/** Which tool a file is of, by what stands in it; undefined for what none of them writes. */
export function formatOf(text: string): FileFormat | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof first !== 'object' || first === null) return undefined;
  const has = (...names: readonly string[]): boolean => names.some((name) => Object.hasOwn(first, name));
  if ((first as Properties)['type'] === 'bundle') return 'STIX';
  if (has('Event', 'response', 'Attribute', 'info')) return 'MISP';
  if (has('schema_version', 'security_incident', 'incident_id', 'action')) return 'VERIS';
  return has('regime', 'stage') ? 'FORM' : undefined;
}

/** The id of the incident of a bundle; undefined where there is none, or not one to speak of. */
export function incidentIdOf(bundle: string): string | undefined {
  const parsed = JSON.parse(bundle) as { objects?: unknown };
  const objects: unknown[] = Array.isArray(parsed.objects) ? parsed.objects : [];
  const ids = objects.flatMap((each) => {
    const { type, id } = (each ?? {}) as Properties;
    return type === 'incident' && typeof id === 'string' ? [id] : [];
  });
  return new Set(ids).size === 1 ? ids[0] : undefined;
}
