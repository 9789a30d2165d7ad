import { mintId } from './mint';
import type { FormContext } from './form-context';
import { observedOf, walletObject } from './misp-value';
import type { Source } from './source';
import { timeAt } from './times';
import { parsePattern } from '@app/stix';
import { ACTOR_TYPE } from './veris-actions.data';
import { IMPORT_LIMITS } from './limits';
import { cut } from './well-formed';

const EVIDENCE_MAX = 2_000;
const TECHNIQUE = /^T\d{4}(?:\.\d{3})?$/i;
const CVE = /^CVE-\d{4}-\d{4,19}$/i;
const AMOUNT_MAX = 1e15;

/** What the stages say of how it was done: indicators, techniques, vulnerabilities, malware and the actor. */
export function mapEvidence(context: FormContext): void {
  const { stages } = context;
  for (const place of stages.items('indicators').slice(0, EVIDENCE_MAX)) mapIndicator(place, context);
  const actor = mapActor(stages.lastOf('actor'), context);
  const tie = (id: string | undefined, place: Source): void => {
    const { draft, incidentId, making } = context;
    if (actor !== undefined && id?.startsWith('vulnerability--') !== true)
      draft.relate('uses', actor, id, making, place);
    else if (actor !== undefined) draft.relate('targets', actor, id, making, place);
    else draft.relate('related-to', incidentId, id, making, place);
  };
  for (const place of stages.items('techniques').slice(0, EVIDENCE_MAX))
    tie(technique(place, context), place);
  for (const place of stages.items('vulnerabilities').slice(0, EVIDENCE_MAX))
    tie(vulnerability(place, context), place);
  for (const place of stages.items('malware').slice(0, EVIDENCE_MAX)) tie(malware(place, context), place);
}

function mapIndicator(place: Source, context: FormContext): void {
  if (place.object() === undefined) return;
  const { draft, incidentId, making } = context;
  place.knowing(new Set(['type', 'value', 'comment', 'first_seen', 'last_seen']));
  const type = place.at('type').name();
  const value = place.at('value').text();
  if (type === undefined || value === undefined) return;
  const observed = type === 'stix-pattern' ? undefined : observedOf(type, value);
  const pattern =
    observed?.pattern ?? (type === 'stix-pattern' && parsePattern(value).ok ? value : undefined);
  if (pattern === undefined) {
    place.at('value').leave('unreadable-value');
    return;
  }
  const from = timeAt(place.at('first_seen')) ?? making.created;
  const until = timeAt(place.at('last_seen'));
  const id = draft.add(
    mintId('indicator', incidentId, pattern),
    making,
    {
      name: observed === undefined ? undefined : cut(value, IMPORT_LIMITS.nameLengthMax),
      description: place.at('comment').text(),
      indicator_types: ['malicious-activity'],
      pattern,
      pattern_type: 'stix',
      valid_from: from,
      valid_until: until !== undefined && until > from ? until : undefined,
    },
    place,
  );
  const ids = (observed?.objects ?? []).flatMap(
    (object) => draft.observe(object, making.markingRefs ?? [], place) ?? [],
  );
  if (ids.some((each) => !each.startsWith('cryptocurrency-wallet--'))) {
    const data = mintId('observed-data', incidentId, pattern);
    const last = until !== undefined && until > from ? until : from;
    const seen = draft.add(
      data,
      making,
      { first_observed: from, last_observed: last, number_observed: 1, object_refs: ids },
      place,
    );
    draft.relate('based-on', id, seen, making, place);
  }
  draft.relate('related-to', id, incidentId, making, place);
}

function mapActor(place: Source, { draft, incidentId, making }: FormContext): string | undefined {
  if (place.isAbsent || place.object() === undefined) return undefined;
  place.knowing(new Set(['name', 'type', 'description']));
  const type = place.at('type').name()?.toLowerCase();
  const known = type === undefined ? undefined : (ACTOR_TYPE[type] ?? type);
  const id = draft.add(
    mintId('threat-actor', incidentId),
    making,
    {
      name: place.at('name').name() ?? 'Unknown actor',
      description: place.at('description').text(),
      threat_actor_types: known === undefined ? undefined : [known],
    },
    place,
  );
  draft.relate('attributed-to', incidentId, id, making, place);
  return id;
}

function technique(place: Source, { draft, making }: FormContext): string | undefined {
  const said = place.isObject ? place.at('id') : place;
  const id = said.name()?.toUpperCase();
  if (id === undefined || !TECHNIQUE.test(id)) {
    said.leave('unreadable-value');
    return undefined;
  }
  const name = place.at('name').isAbsent ? id : (place.at('name').name() ?? id);
  const references = [{ source_name: 'mitre-attack', external_id: id }];
  return draft.add(
    mintId('attack-pattern', 'mitre-attack', id),
    making,
    { name, external_references: references },
    place,
  );
}

function vulnerability(place: Source, { draft, making }: FormContext): string | undefined {
  const said = place.name();
  if (said === undefined) return undefined;
  const isCve = CVE.test(said);
  const name = isCve ? said.toUpperCase() : said;
  const references = isCve ? [{ source_name: 'cve', external_id: name }] : undefined;
  return draft.add(mintId('vulnerability', name), making, { name, external_references: references }, place);
}

function malware(place: Source, { draft, incidentId, making }: FormContext): string | undefined {
  const name = place.name();
  if (name === undefined) return undefined;
  return draft.add(mintId('malware', incidentId, name), making, { name, is_family: true }, place);
}

/** The demand and the payment of a ransom; gives when it was paid. */
export function mapRansom(context: FormContext): string | undefined {
  const { stages, parts, draft, making, incidentId } = context;
  mapMoney('demand', 'ransom-demand', context);
  mapMoney('payment', 'ransom-payment', context);
  const payment = stages.lastOf('ransom', 'payment');
  const paid = payment.isObject ? timeAt(payment.at('paid_at')) : undefined;
  if (payment.isObject) {
    const properties = {
      name: 'Payment of a ransom',
      description: payment.at('outcome').text(),
      outcome: 'successful',
      task_types: ['ransom-payment'],
      end_time: paid,
    };
    parts.task('ransom-payment', properties, payment);
  }
  for (const place of [
    ...stages.items('ransom', 'demand', 'wallets'),
    ...stages.items('ransom', 'payment', 'wallets'),
  ]) {
    const value = place.name();
    if (value === undefined) continue;
    const id = draft.observe(walletObject(value), making.markingRefs ?? [], place);
    draft.relate('related-to', incidentId, id, making, place);
  }
  const instructions = stages.last('ransom', 'demand', 'instructions');
  const text = instructions.text();
  if (text !== undefined) {
    const properties = { abstract: 'Ransom instructions', content: text, object_refs: [incidentId] };
    draft.add(mintId('note', incidentId, 'ransom-instructions'), making, properties, instructions);
  }
  return paid;
}

function mapMoney(name: 'demand' | 'payment', variety: string, { stages, parts }: FormContext): void {
  const place = stages.lastOf('ransom', name);
  if (place.isAbsent || place.object() === undefined) return;
  place.knowing(new Set(['amount', 'currency', 'at', 'paid_at', 'instructions', 'wallets', 'outcome']));
  const currency = place.at('currency').name()?.toUpperCase();
  const amount = place.at('amount').number(0, AMOUNT_MAX);
  const isMoney = currency !== undefined && /^[A-Z]{3,5}$/.test(currency) && amount !== undefined;
  if (amount !== undefined && !isMoney) place.at('currency').leave('unreadable-value');
  const content = isMoney ? { variety, currency, min_amount: amount, max_amount: amount } : { variety };
  const at = timeAt(name === 'demand' ? place.at('at') : place.at('paid_at'));
  parts.impact(variety, 'economic', content, { start_time: at }, place);
}
