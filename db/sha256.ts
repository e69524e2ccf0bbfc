/** The hash that the log is chained by, as this machine computes it. */
import { hash } from 'node:crypto';
import type { Sha256 } from '../domain/log/entry.ts';

export const sha256: Sha256 = (text) => hash('sha256', text);
