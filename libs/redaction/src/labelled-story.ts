import type { Tlp } from '@app/marking';
import type { StixValue } from '@app/stix';
import type { ExtraMask } from './extra-mask';
import { isAbove, LABELS, strictestLabel } from './label';
import type { Draft, Made, Maker } from './labelled-drafts';
import { at, frameOf } from './labelled-drafts';
import type { LabelledBundle, LabelledValue } from './labelled-values.data';
import { CREATED, CREATED_BEFORE, IEP_ID, NAMED_TYPES, QUOTABLE, SPELLINGS } from './labelled-values.data';
import type { Leaf } from './schema-values';

interface Cast {
  readonly incident: string;
  readonly victim: string;
  readonly reporter: string;
  readonly place: string;
}

/** What a generalised party shows of itself. */
const SHOWN_OF_PARTY = ['sectors', 'identity_class'];
const SHOWN_OF_PLACE = ['country', 'region'];

/**
 * What the objects of a bundle have to do with each other, and the labels that follow: the incident has a victim and
 * the victim a place, sometimes without any marking; somebody reports it; texts name who and what is hidden; texts
 * are translated; the submitter masks more.
 */
export class Story {
  private values: LabelledValue[] = [];
  private readonly labels = new Map<string, Tlp>();
  private readonly extraMasks: ExtraMask[] = [];
  /** The relationship that says who is the contact, if there is one. */
  private contact = '';

  constructor(
    private readonly maker: Maker,
    private readonly cast: Cast,
  ) {}

  /** Adds what ties the objects together. */
  tell(): void {
    const { maker, cast } = this;
    maker.relate(cast.incident, maker.dice.pick(['targets', 'impacts']), cast.victim);
    maker.relate(cast.victim, 'located-at', cast.place);
    if (maker.dice.happens(4)) this.contact = maker.relate(cast.reporter, 'contact-for', cast.incident);
    if (maker.dice.happens(2)) this.addAdversary();
  }

  /** The labels of all that was made. Texts that name what is hidden, and translations, are added first. */
  settled(): Pick<LabelledBundle, 'values' | 'objects' | 'extraMasks' | 'byDefault'> {
    for (const { object } of this.maker.drafts.list) this.label(textOf(object, 'id'));
    this.values = this.maker.drafts.list.flatMap((_, index) =>
      this.maker.drafts.valuesOf(index, this.maker.terms),
    );
    this.raiseParties();
    this.hideProviders();
    this.quote();
    for (let i = this.maker.below(4); i > 0; i--) this.addTranslation();
    const parties = [...this.labels.keys()].filter((id) => /^(?:identity|relationship)--/.test(id));
    return {
      values: this.values,
      objects: this.labels,
      extraMasks: this.extraMasks,
      byDefault: new Set(parties.filter((id) => this.isLeftToTerms(id))),
    };
  }

  private label(id: string): void {
    this.labels.set(id, this.maker.drafts.labelOf(id, this.maker.terms));
  }

  /** An identity that nobody marked is hidden below AMBER, but for sectors and class; so is the place of a victim. */
  private raiseParties(): void {
    const { nameVictim, nameReporter, defaultTlp } = this.maker.terms;
    const { victim, place } = this.cast;
    if (!nameVictim && !nameReporter) {
      for (const id of this.labels.keys()) if (this.isHiddenParty(id)) this.raise(id, SHOWN_OF_PARTY);
    }
    const isGeneralised = !isAbove(defaultTlp, 'AMBER');
    if (
      isGeneralised &&
      this.contact !== '' &&
      this.isUnmarked(this.contact) &&
      this.isUnmarked(this.cast.reporter)
    ) {
      this.labels.set(this.contact, this.maker.terms.floorTlp);
    }
    if (!this.isLeftToTerms(victim)) return;
    if (!nameVictim) {
      this.raise(victim, SHOWN_OF_PARTY);
      if (this.isLeftToTerms(place)) this.raise(place, SHOWN_OF_PLACE);
    }
    if (!isGeneralised || !this.isUnmarked(victim)) return;
    this.show(victim, { sectors: ['energy', 'Quaxnosector'], identity_class: 'organization' });
    if (this.isUnmarked(place)) this.show(place, { country: this.maker.dice.pick(['FR', 'LU', 'US']) });
  }

  private isHiddenParty(id: string): boolean {
    const isTied = this.maker.drafts.list.some(
      ({ object }) =>
        object['relationship_type'] === 'attributed-to' &&
        (object['source_ref'] === id || object['target_ref'] === id),
    );
    return id.startsWith('identity--') && this.isLeftToTerms(id) && !isTied;
  }

  /** What a generalised victim shows is hidden from nobody who sees the incident, and neither is that there is one. */
  private show(id: string, properties: Made): void {
    const draft = this.newest(id);
    // A marking of a part may select what would be replaced.
    if (draft && !draft.object['granular_markings']) Object.assign(draft.object, properties);
    const names = [...Object.keys(properties), 'region'];
    this.values = this.values.filter(
      ({ objectId, path, isNever }) => objectId !== id || isNever || !names.includes(String(path[0])),
    );
    const ties = this.maker.drafts.list.filter(
      ({ object }) => object['target_ref'] === id && this.isUnmarked(textOf(object, 'id')),
    );
    for (const shown of [id, ...ties.map(({ object }) => textOf(object, 'id'))]) {
      this.labels.set(shown, this.maker.terms.floorTlp);
    }
  }

  /** Whoever provided an incident whose provider is not to be named is named in no rendition. */
  private hideProviders(): void {
    const incident = this.newest(this.cast.incident);
    if (!incident || !this.maker.drafts.hidesProviders) return;
    const refs = incident.object['object_marking_refs'];
    const author = this.values.find(
      ({ objectId, path, isNever }) =>
        objectId === this.cast.incident && path[0] === 'created_by_ref' && !isNever,
    );
    const isTold = author?.label === this.labels.get(this.cast.incident);
    if (!Array.isArray(refs) || !refs.includes(IEP_ID) || !author || !isTold) return;
    this.values = this.values.map((value) =>
      value.objectId === author.value && !SHOWN_OF_PARTY.includes(String(value.path[0]))
        ? { ...value, label: 'RED', isNever: true }
        : value,
    );
  }

  /** The incident names its victim and other things that are hidden, however spelled; a pattern may do so too. */
  private quote(): void {
    const { dice } = this.maker;
    const incident = this.newest(this.cast.incident);
    const name = this.newest(this.cast.victim)?.object['name'];
    if (!incident || typeof name !== 'string') return;
    const [kept] = this.maker.texts();
    const words = [kept, dice.pick(SPELLINGS)(name), ...this.quoted(2)];
    if (dice.happens(3)) words.push(this.mask());
    this.rewrite(incident, 'name', `Breach at ${dice.pick(SPELLINGS)(name)} seen`);
    this.rewrite(incident, 'description', `Seen: ${words.join(' and ')}, so far.`);
    if (!dice.happens(3)) return;
    const [word = kept] = this.quoted(1, false);
    const indicator = frameOf('indicator', this.maker.newId('indicator'));
    const pattern = `[file:name = '${word}' AND file:size > 1]`;
    this.addLast({ ...indicator, pattern, pattern_type: 'stix', valid_from: CREATED }, [], 'CLEAR');
  }

  /** Words of values that markings hide somewhere, as a text may spell them. */
  private quoted(count: number, isSpelled = true): string[] {
    const hidden = this.values.filter(
      (value) =>
        !value.isNever &&
        typeof value.value === 'string' &&
        value.label !== 'CLEAR' &&
        this.isLookedFor(value) &&
        /^Quax\w+$/.test(value.value),
    );
    if (hidden.length === 0) return [];
    return Array.from({ length: this.maker.below(count + 1) }, () => {
      const { value, objectId } = this.maker.dice.pick(hidden);
      const isName = NAMED_TYPES.has(typeIn(objectId)) && isSpelled;
      return (isName ? this.maker.dice.pick(SPELLINGS) : (text: string) => text)(
        typeof value === 'string' ? value : '',
      );
    });
  }

  private isLookedFor(value: LabelledValue): boolean {
    const place = `${typeIn(value.objectId)} ${String(value.path[0])}`;
    if (place === 'identity name')
      return this.isHiddenParty(value.objectId) || this.maker.drafts.isDeclared(value);
    return QUOTABLE.has(place) && this.maker.drafts.isDeclared(value);
  }

  /** A word that the submitter masks below some level. */
  private mask(): string {
    const [value, other] = this.maker.texts();
    const level = this.maker.dice.pick(LABELS);
    this.extraMasks.push({ text: value, level });
    const incident = this.labels.get(this.cast.incident) ?? 'RED';
    this.values.push({
      objectId: this.cast.incident,
      index: this.maker.drafts.list.findIndex(({ object }) => object['id'] === this.cast.incident),
      path: ['description'],
      value,
      other,
      label: strictestLabel([level, incident]),
    });
    return value;
  }

  /** A text that is made of others: what it says is labelled where it comes from. */
  private rewrite({ object }: Draft, property: string, text: string): void {
    object[property] = text;
    const index = this.maker.drafts.list.findIndex((draft) => draft.object === object);
    this.values = this.values.filter(
      ({ index: of, path, value }) =>
        of !== index || path[0] !== property || this.extraMasks.some((mask) => mask.text === value),
    );
  }

  /** An adversary has a place that nobody marked; a sighting refers to it, or to another, and hides which. */
  private addAdversary(): void {
    const { maker } = this;
    const elsewhere = this.cast.place;
    const actor = maker.newId('threat-actor');
    const place = maker.newId('location');
    const [city, otherCity] = maker.texts();
    maker.drafts.add(
      { ...frameOf('location', place), country: 'FR', city },
      [{ path: ['city'], value: city, other: otherCity }],
      undefined,
    );
    maker.drafts.add({ ...frameOf('threat-actor', actor), name: 'Bear' }, [], 'CLEAR');
    maker.relate(actor, 'located-at', place);
    const [seen, other] = maker.dice.happens(2) ? [place, elsewhere] : [elsewhere, place];
    const path = ['where_sighted_refs', 0];
    const draft = maker.drafts.add(
      {
        ...frameOf('sighting', maker.newId('sighting')),
        sighting_of_ref: actor,
        where_sighted_refs: [seen],
      },
      [{ path, value: seen, other }],
      'CLEAR',
    );
    const marking = { marking_ref: maker.drafts.markingId('RED'), selectors: ['where_sighted_refs'] };
    draft.object['granular_markings'] = [marking];
    draft.parts.splice(0, Infinity, { path: ['where_sighted_refs'], label: 'RED', isLimit: false });
  }

  /** Translations of an object's texts carry the labels of what they translate, and those of their own. */
  private addTranslation(): void {
    const target = this.maker.dice.happens(5) ? this.withHiddenPart() : this.anyObject();
    const texts = this.values.filter(
      ({ objectId, path, value, isNever }) =>
        objectId === target &&
        !isNever &&
        path.every((step, depth) => depth === 0 || typeof step === 'number') &&
        isCanaryText(value),
    );
    const names = [...new Set(texts.map(({ path }) => String(path[0])))];
    if (names.length === 0) return;
    const contents: Made = {};
    const leaves: (Leaf & { readonly label: Tlp })[] = [];
    for (const name of names) {
      const of = texts.filter(({ path }) => path[0] === name);
      const label = strictestLabel(of.map((text) => text.label));
      const translated = of.map(({ path }) => {
        const [value, other] = this.maker.texts();
        leaves.push({ path: ['contents', 'fr', ...path], value, other, label });
        return value;
      });
      const isList = of[0]?.path.length === 2;
      contents[name] = isList ? translated : (translated[0] ?? '');
    }
    const made = this.maker.propertiesOf('smos/language-content.json', [
      'object_ref',
      'object_modified',
      'contents',
      'extensions',
    ]);
    const object = {
      ...frameOf('language-content', this.maker.newId('language-content')),
      ...made.properties,
      object_ref: target,
      contents: { fr: contents },
    };
    const ref = { path: ['object_ref'], value: target, other: this.cast.incident };
    this.addLast(
      object,
      [...leaves, ...made.leaves, ref],
      this.maker.dice.pick<Tlp>(['CLEAR', 'CLEAR', 'CLEAR', ...LABELS]),
    );
    for (const { path, label } of leaves) {
      this.values = this.values.map((value) =>
        value.objectId === object.id && String(value.path) === String(path)
          ? { ...value, label: strictestLabel([value.label, label]) }
          : value,
      );
    }
  }

  /** An object whose labels are known at once. */
  private addLast(object: Made, leaves: readonly Leaf[], whole: Tlp): void {
    const { drafts, terms } = this.maker;
    drafts.add(object, leaves, whole);
    this.label(textOf(object, 'id'));
    this.values.push(...drafts.valuesOf(drafts.list.length - 1, terms));
  }

  private anyObject(): string {
    return textOf(this.maker.dice.pick(this.maker.drafts.list).object, 'id');
  }

  /** An object one of whose texts is stricter than the object itself; any object if there is none. */
  private withHiddenPart(): string {
    const ids = this.values.flatMap(({ objectId, label, isNever }) =>
      !isNever && isAbove(label, this.labels.get(objectId) ?? 'RED') ? [objectId] : [],
    );
    return ids.length > 0 ? this.maker.dice.pick(ids) : this.anyObject();
  }

  /** Whether some version of an object has no marking that says what may be done with it. */
  private isLeftToTerms(id: string): boolean {
    return this.maker.drafts.of(id).some(({ own }) => own.length === 0);
  }

  private isUnmarked(id: string): boolean {
    return this.maker.drafts.of(id).every(({ own, limits }) => own.length + limits.length === 0);
  }

  private newest(id: string): Draft | undefined {
    return this.maker.drafts.of(id).find(({ object }) => object['modified'] !== CREATED_BEFORE);
  }

  private raise(id: string, except: readonly string[]): void {
    this.values = this.values.map((value) =>
      value.objectId !== id || except.includes(String(value.path[0]))
        ? value
        : { ...value, label: strictestLabel([value.label, 'AMBER']) },
    );
  }
}

function isCanaryText(value: StixValue): boolean {
  return typeof value === 'string' && value.startsWith('Quax');
}

function typeIn(id: string): string {
  return id.slice(0, id.lastIndexOf('--'));
}

function textOf(object: Made, name: string): string {
  const value = at(object, [name]);
  return typeof value === 'string' ? value : '';
}
