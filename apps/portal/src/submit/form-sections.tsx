import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import {
  ACTOR_TYPES,
  ALTERATIONS,
  AVAILABILITIES,
  CONFIDENCES,
  CONSEQUENCES,
  COUNTED,
  CURRENCIES,
  DETECTIONS,
  DETERMINATIONS,
  INFORMATION,
  KINDS,
  LOSSES,
  MALWARE_TYPES,
  RANSOMS,
  SECTORS,
  STATUSES,
  VICTIM_CLASSES,
} from './choices.data';
import { COUNTRIES } from './countries.data';
import { useForm } from './form';
import { Choice, Choices, Line, Marked, MomentField, Section, Several, Story } from './form-fields';
import { IndicatorField } from './indicator-field';
import { REPORT_LIMITS, newClaim, newEvidence, newMalware, newVictim } from './report';

/** The parts of the form, in their order. */
export const SECTIONS = ['what', 'when', 'who', 'impact', 'how', 'indicators', 'evidence'] as const;

const { itemsMax } = REPORT_LIMITS;

/** The whole form: one long page, with an outline beside it. */
export function FormSections() {
  return (
    <>
      <WhatSection />
      <WhenSection />
      <WhoSection />
      <ImpactSection />
      <HowSection />
      <Section name="indicators">
        <IndicatorField />
      </Section>
      <EvidenceSection />
    </>
  );
}

function WhatSection() {
  return (
    <Section name="what">
      <Line path="title" isNeeded />
      <Story path="description" isNeeded rows={6} />
      <Choices path="kinds" values={KINDS} />
      <div className="submit-pair">
        <Choice path="determination" values={DETERMINATIONS} />
        <Choice path="status" values={STATUSES} />
      </div>
    </Section>
  );
}

function WhenSection() {
  return (
    <Section name="when">
      <div className="submit-moments">
        <MomentField path="began" />
        <MomentField path="detected" />
        <MomentField path="ended" />
      </div>
      <Choice path="detection" values={DETECTIONS} withNone />
    </Section>
  );
}

function WhoSection() {
  const { t } = useTranslation('values');
  const countries = useCountries();
  return (
    <Section name="who">
      <Several path="victims" make={newVictim} countMax={itemsMax}>
        {(at) => (
          <>
            <Line path={`${at}.name`} name="victims.name" />
            <div className="submit-pair">
              <Choice path={`${at}.kind`} name="victims.kind" values={VICTIM_CLASSES} />
              <Choice
                path={`${at}.sector`}
                name="victims.sector"
                values={SECTORS}
                labelOf={(sector) => t(`sectors.${sector as 'energy'}`)}
                withNone
              />
              <Choice
                path={`${at}.country`}
                name="victims.country"
                values={countries.codes}
                labelOf={countries.nameOf}
                withNone
              />
              <Marked path={`${at}.tlp`} />
            </div>
          </>
        )}
      </Several>
    </Section>
  );
}

function useCountries() {
  const { country } = useFormats();
  const { i18n } = useTranslation();
  const codes = useMemo(
    () => [...COUNTRIES].sort((a, b) => country(a).localeCompare(country(b), i18n.language)),
    [country, i18n.language],
  );
  return { codes, nameOf: country };
}

function ImpactSection() {
  const { impact } = useForm().report;
  return (
    <Section name="impact">
      <div className="submit-pair">
        <Choice path="impact.availability" values={AVAILABILITIES.map(String)} withNone />
        <Choice path="impact.alteration" values={ALTERATIONS} withNone />
      </div>
      <Story path="impact.description" rows={3} />
      <div className="submit-pair">
        {COUNTED.map((kind) => (
          <Line key={kind} path={`impact.counts.${kind}`} inputMode="numeric" />
        ))}
      </div>
      <div className="submit-pair">
        <Choice path="impact.loss" values={LOSSES} withNone />
        {impact.loss !== '' && (
          <>
            <Choice path="impact.information" values={INFORMATION} />
            <Line path="impact.records" inputMode="numeric" />
          </>
        )}
      </div>
      <Choices path="impact.consequences" values={CONSEQUENCES} />
      <div className="submit-pair">
        <Choice path="impact.ransom" values={RANSOMS} withNone />
        {impact.ransom !== '' && (
          <>
            <Line path="impact.amount" inputMode="decimal" />
            <Choice path="impact.currency" values={CURRENCIES} labelOf={(currency) => currency} />
          </>
        )}
      </div>
      <Story path="response" rows={3} />
    </Section>
  );
}

function HowSection() {
  return (
    <Section name="how">
      <Story path="how" rows={4} />
      <Several path="malware" make={newMalware} countMax={itemsMax}>
        {(at) => (
          <div className="submit-pair">
            <Line path={`${at}.name`} name="malware.name" isNeeded />
            <Choice path={`${at}.type`} name="malware.type" values={MALWARE_TYPES} />
          </div>
        )}
      </Several>
      <Several path="claims" make={newClaim} countMax={itemsMax}>
        {(at) => (
          <>
            <div className="submit-pair">
              <Line path={`${at}.name`} name="claims.name" isNeeded />
              <Choice path={`${at}.type`} name="claims.type" values={ACTOR_TYPES} />
              <Choice path={`${at}.confidence`} name="claims.confidence" values={Object.keys(CONFIDENCES)} />
            </div>
            <Line path={`${at}.says`} name="claims.says" isNeeded />
          </>
        )}
      </Several>
    </Section>
  );
}

function EvidenceSection() {
  return (
    <Section name="evidence">
      <Several path="evidence" make={newEvidence} countMax={itemsMax}>
        {(at) => (
          <>
            <div className="submit-pair">
              <Line path={`${at}.title`} name="evidence.title" />
              <Marked path={`${at}.tlp`} />
            </div>
            <Story path={`${at}.text`} name="evidence.text" rows={4} />
          </>
        )}
      </Several>
      <Several path="references" make={() => ({ name: '', url: '' })} countMax={itemsMax}>
        {(at) => (
          <div className="submit-pair">
            <Line path={`${at}.url`} name="references.url" inputMode="url" />
            <Line path={`${at}.name`} name="references.name" />
          </div>
        )}
      </Several>
    </Section>
  );
}
