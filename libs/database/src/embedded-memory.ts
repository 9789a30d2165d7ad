import { totalmem } from 'node:os';

const MEGABYTE = 1_024 * 1_024;
const SHARED_BUFFERS_MAX_MB = 4_096;
const WORK_MEMORY_MAX_MB = 32;
const MAINTENANCE_MEMORY_MAX_MB = 512;

/** How much memory this process may count on: that of the machine, or the limit of its container. */
export function memoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/**
 * What PostgreSQL is told of the machine: a quarter of its memory for pages that are read again and again, half of it
 * as what the system will keep of the files, and a disk on which reading here and there costs little.
 */
export function memorySettings(bytes: number): Record<string, string> {
  const part = (share: number, least: number, most: number) =>
    `${Math.max(least, Math.min(most, Math.floor(bytes / MEGABYTE / share)))}MB`;
  return {
    shared_buffers: part(4, 64, SHARED_BUFFERS_MAX_MB),
    effective_cache_size: part(2, 128, Infinity),
    work_mem: part(512, 4, WORK_MEMORY_MAX_MB),
    maintenance_work_mem: part(64, 32, MAINTENANCE_MEMORY_MAX_MB),
    random_page_cost: '1.1',
    // Compiling a statement takes longer than any of ours runs.
    jit: 'off',
  };
}
