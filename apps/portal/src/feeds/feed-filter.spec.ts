import { fieldsOf } from '../workspace/fields';
import { filterOf } from './feed-filter';

const form = (fields: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return fieldsOf(data);
};

describe('the filter of a feed', () => {
  it('limits to what was filled in, and to nothing else', () => {
    expect(filterOf(form([]))).toEqual([]);
    expect(
      filterOf(
        form([
          ['principle', '1'],
          ['principle', '5'],
          ['sector', 'energy'],
          ['region', ''],
          ['country', 'fr de, fr'],
          ['freeName', 'cve'],
          ['freeValues', 'CVE-2024-3094, CVE-2021-44228,'],
        ]),
      ),
    ).toEqual([
      { name: 'catalogue', values: ['paris-call'] },
      { name: 'principle', values: ['1', '5'] },
      { name: 'sector', values: ['energy'] },
      { name: 'country', values: ['FR', 'DE'] },
      { name: 'cve', values: ['CVE-2024-3094', 'CVE-2021-44228'] },
    ]);
  });

  it('takes no values without a name, and no name without values', () => {
    expect(filterOf(form([['freeValues', 'T1486']]))).toEqual([]);
    expect(filterOf(form([['freeName', 'technique']]))).toEqual([]);
  });
});
