import { totalmem } from 'node:os';
import { memoryBytes, memorySettings } from './embedded-memory';

const GIGABYTE = 1_024 ** 3;

describe('what an embedded PostgreSQL is told of its machine', () => {
  it('takes a quarter of the memory for pages, up to a limit', () => {
    expect(memorySettings(8 * GIGABYTE)).toMatchObject({
      shared_buffers: '2048MB',
      effective_cache_size: '4096MB',
      work_mem: '16MB',
    });
    expect(memorySettings(256 * GIGABYTE)).toMatchObject({
      shared_buffers: '4096MB',
      work_mem: '32MB',
      maintenance_work_mem: '512MB',
    });
  });

  it('leaves enough to start with on a machine that has little', () => {
    expect(memorySettings(GIGABYTE / 8)).toMatchObject({ shared_buffers: '64MB', work_mem: '4MB' });
  });

  it('counts on no more than the machine has, nor than its container may take', () => {
    const limit = jest.spyOn(process, 'constrainedMemory');
    limit.mockReturnValue(0);
    expect(memoryBytes()).toBe(totalmem());
    limit.mockReturnValue(GIGABYTE / 4);
    expect(memoryBytes()).toBe(GIGABYTE / 4);
    limit.mockReturnValue(2 ** 60);
    expect(memoryBytes()).toBe(totalmem());
    limit.mockRestore();
  });
});
