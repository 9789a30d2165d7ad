import { TLP_MARKINGS } from '@app/marking';
import type { StixObject, StixValue } from '@app/stix';
import { canonicalJson, isSco } from '@app/stix';
import { carriedRefs } from './carried-refs';
import { madeConsistent } from './consistency';
import { generalisedBody } from './generalised-object';
import { projectGranularMarkings } from './granular-markings';
import type { Round } from './object-scope';
import { ObjectScope } from './object-scope';
import { projectStructure } from './project-value';
import { rulesOf } from './rule-table.data';
import { textAt } from './submitted-objects';
import { projectContents } from './translations';

type Body = { readonly [name: string]: StixValue };

/** An object as it stands in the rendition, and the scope that knows where its values went. */
export interface ProjectedObject {
  readonly object: StixObject;
  readonly scope: ObjectScope;
}

/**
 * An object as one audience may have it: its values by the rule table, its frame (id, author, markings) set anew.
 * Undefined when it cannot stand without what is absent.
 */
export function projectObject(
  object: StixObject,
  platformId: string,
  round: Round,
): ProjectedObject | undefined {
  const scope = new ObjectScope(round, object);
  const isWhole = round.plan.treatments.get(object.id.toLowerCase()) === 'whole';
  const body = isWhole ? wholeBody(scope) : generalisedBody(scope);
  const id = scope.resolve(object.id);
  if (!body || id === undefined) return undefined;
  const granular = isWhole ? projectGranularMarkings(scope, body) : undefined;
  const projected = {
    type: object.type,
    spec_version: '2.1',
    id,
    ...(isSco(object.type) ? {} : { created_by_ref: platformId }),
    ...withoutFrame(object.type, body),
    object_marking_refs: [TLP_MARKINGS[round.view.ceiling].id, ...(isWhole ? carriedRefs(scope) : [])],
    ...(granular ? { granular_markings: granular } : {}),
  };
  return { object: projected, scope };
}

function wholeBody(scope: ObjectScope): Body | undefined {
  const { object } = scope;
  const author = scope.admits(['created_by_ref']) ? textAt(object, 'created_by_ref') : undefined;
  if (author !== undefined) scope.credit(author);
  const rules = rulesOf(object.type);
  if (!rules || !scope.admits(['type'])) return undefined;
  const body = projectStructure(rules, withoutProvider(scope), [], scope);
  if (!body || object.type !== 'language-content') {
    const consistent = body && madeConsistent(object.type, body, scope);
    for (const [name, value] of Object.entries(consistent && body ? body : {}))
      if (consistent?.[name] === undefined || !isSame(consistent[name], value))
        scope.noteAbsent([name], 'consistency', 'would contradict what is left');
    return consistent;
  }
  const contents = projectContents(scope);
  return contents === undefined ? undefined : { ...body, contents };
}

function isSame(a: StixValue, b: StixValue): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** Without the names of those who wrote it, where a marking that it carries says that they must not be named. */
function withoutProvider(scope: ObjectScope): Body {
  const { object, round } = scope;
  const isAnonymous = round.plan.roles.anonymous.has(object.id.toLowerCase());
  if (!isAnonymous || !Object.hasOwn(object, 'authors')) return object as unknown as Body;
  scope.noteAbsent(['authors'], 'provider', 'a marking of it says that its provider must not be named');
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== 'authors')) as Body;
}

/** Without its type and version, in the order of the rule table: the order tells nothing of what was submitted. */
function withoutFrame(type: string, body: Body): Body {
  const names = Object.keys(rulesOf(type)?.properties ?? {}).filter(
    (name) => name !== 'type' && name !== 'spec_version',
  );
  return Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}
