/** The memory of the storage process as the system counts it, where the system lets one look (Linux). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type StorageMemory = { peakMb: number | null; nowMb: number | null };

/** Physical memory of the process that keeps the store of a data folder: the most it has had, and what it has now. */
export function storageMemory(dataDir: string): StorageMemory {
  const status = existsSync('/proc') ? statusOf(dataDir) : '';
  return { peakMb: megabytes(status, 'VmHWM'), nowMb: megabytes(status, 'VmRSS') };
}

/** What the system says of the process with the data folder and the built storage script on its command line. */
function statusOf(dataDir: string): string {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (words.includes(dataDir) && words.some((word) => word.endsWith('storage.js')))
        return readFileSync(`/proc/${pid}/status`, 'utf8');
    } catch {
      continue; // It has left meanwhile.
    }
  }
  return '';
}

function megabytes(status: string, name: string): number | null {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round((Number(kilobytes) * 1024) / 1e6);
}
