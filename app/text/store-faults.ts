/** The words about faults of the store, for every shell: what happened, what is safe, what to do now. */
import type { StoreFaultCode } from '../../db/fault.ts';

export type FaultText = { what: string; safe: string; now: string };

export type StoreFaultTexts = Readonly<Record<StoreFaultCode, FaultText>>;
