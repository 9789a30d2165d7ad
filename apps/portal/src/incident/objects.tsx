import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphOf, type Placed } from './stix-bundle';

const ObjectGraph = lazy(() => import('./object-graph'));

/** The objects of the record and how they hang together: as a graph where scripts run, and as tables for everybody. */
export function Objects({ placed }: { readonly placed: readonly Placed[] }) {
  const { t } = useTranslation(['incident', 'values']);
  const [isInBrowser, setIsInBrowser] = useState(false);
  useEffect(() => setIsInBrowser(true), []);
  const graph = graphOf(placed);
  const kind = (type: string) => t(`values:objects.${type as 'event'}`, { defaultValue: type });
  const nameOf = new Map(graph.nodes.map(({ id, name, type }) => [id, name === id ? kind(type) : name]));
  if (graph.nodes.length === 0) return null;
  return (
    <section aria-labelledby="objects">
      <h2 id="objects">{t('objects')}</h2>
      <p className="quiet">{t('objectsIntro', { nodes: graph.nodes.length, edges: graph.edges.length })}</p>
      {isInBrowser && (
        <Suspense fallback={<div className="graph-room" />}>
          <ObjectGraph {...graph} kindOf={kind} label={t('graphLabel')} />
        </Suspense>
      )}
      <details>
        <summary>{t('asTable')}</summary>
        <table className="plain-table">
          <caption>{t('objectsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('object.kind')}</th>
              <th scope="col">{t('object.name')}</th>
            </tr>
          </thead>
          <tbody>
            {graph.nodes.map(({ id, type }) => (
              <tr key={id}>
                <td>{kind(type)}</td>
                <td dir="auto">{nameOf.get(id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {graph.edges.length > 0 && (
          <table className="plain-table">
            <caption>{t('edgesTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('object.from')}</th>
                <th scope="col">{t('object.relation')}</th>
                <th scope="col">{t('object.to')}</th>
              </tr>
            </thead>
            <tbody>
              {graph.edges.map(({ source, target, kind: relation }) => (
                <tr key={`${source} ${relation} ${target}`}>
                  <td dir="auto">{nameOf.get(source)}</td>
                  <td>{relation}</td>
                  <td dir="auto">{nameOf.get(target)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
      {graph.left > 0 && <p>{t('objectsLeft', { count: graph.left })}</p>}
    </section>
  );
}
