import { exportAddressOf } from './insights.command';

describe('exportAddressOf', () => {
  it('spells the options and filters of a table', () => {
    const options = { format: 'xlsx', by: 'sector,month', where: ['principle=1', 'text=a=b & c'] };
    expect(exportAddressOf('insight-table', options)).toBe(
      '/insights/insight-table.xlsx?by=sector%2Cmonth&principle=1&text=a%3Db+%26+c',
    );
    expect(exportAddressOf('insight-table', { format: 'csv', coverage: true, where: [] })).toBe(
      '/insights/insight-table.csv?coverage=true',
    );
  });

  it('refuses what is no table and no filter in words', () => {
    for (const table of ['', 'A', '../graphql'])
      expect(() => exportAddressOf(table, { format: 'csv', where: [] })).toThrow('A table is insight-table');
    for (const filter of ['principle', '=1'])
      expect(() => exportAddressOf('insight-table', { format: 'csv', where: [filter] })).toThrow(
        'A filter is a name and a value',
      );
  });
});
