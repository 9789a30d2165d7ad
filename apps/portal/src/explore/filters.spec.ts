import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';
import { ROOT } from '../../../../test/sources';
import { AXES, FILTERS, FILTER_GROUPS, FILTER_NAMES, MEASURES, filterOfDimension } from './filters.data';

const schema = buildSchema(readFileSync(join(ROOT, 'schemas', 'graphql', 'schema.graphql'), 'utf8'));
const values = JSON.parse(
  readFileSync(join(ROOT, 'apps', 'portal', 'src', 'language', 'en', 'values.json'), 'utf8'),
) as { measures: object };

describe('the filters of Explore', () => {
  it('are those of the api, every one and no other', () => {
    const input = schema.getType('IncidentFilterInput');
    if (!isInputObjectType(input)) throw new Error('The filter of the api is called otherwise now.');
    expect([...FILTER_NAMES].sort()).toEqual(Object.keys(input.getFields()).sort());
  });

  it('stand in a group each, and no group is empty', () => {
    expect([...new Set(FILTER_NAMES.map((name) => FILTERS[name].group))].sort()).toEqual(
      [...FILTER_GROUPS].sort(),
    );
  });

  it('keep what a cell counts for every axis but those of time', () => {
    const without = AXES.filter((axis) => filterOfDimension(axis) === undefined);
    expect(without).toEqual(['year', 'quarter', 'month']);
  });

  it('are laid out by dimensions that the api counts by', () => {
    const dimension = schema.getType('Dimension');
    if (!isEnumType(dimension)) throw new Error('The dimensions of the api are called otherwise now.');
    const known = dimension.getValues().map(({ name }) => name.toLowerCase().replaceAll('_', '-'));
    expect(AXES.filter((axis) => !known.includes(axis))).toEqual([]);
  });

  it('sum every quantity that has a name', () => {
    expect([...MEASURES].sort()).toEqual(Object.keys(values.measures).sort());
  });
});
