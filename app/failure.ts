/** Faults that a person can do something about, as values: a wrong password, a full disk, a folder that is gone. */
import { faultFrom, StoreFault } from '../db/fault.ts';
import { ExportFault } from '../exports/fault.ts';
import { KeyFault } from '../keys/fault.ts';
import type { Failure } from './contract.ts';

/** Runs an act outside the store. Out: what it gives, or the failure. A fault of the store, or a bug, is thrown on. */
export async function orFailure<T>(act: () => T | Promise<T>): Promise<T | Failure> {
  try {
    return await act();
  } catch (error) {
    return failureFrom(error);
  }
}

/** The same for an act on another store or a copy of one, whose faults say nothing of the one that is open. */
export async function orFailureElsewhere<T>(act: () => T | Promise<T>): Promise<T | Failure> {
  return orFailure(act).catch((error: unknown) => {
    if (!(error instanceof StoreFault)) throw error;
    return { failure: error.code, detail: error.detail };
  });
}

function failureFrom(error: unknown): Failure {
  if (error instanceof KeyFault || error instanceof ExportFault) return { failure: error.code, detail: error.detail };
  // Only what the system said of a file outside the store; the store's own faults stop it, and are told by it.
  const fault = error instanceof StoreFault ? error : faultFrom(error);
  if (fault === error || !(fault instanceof StoreFault)) throw error;
  return { failure: fault.code, detail: fault.detail };
}

/** Whether an answer is a failure. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value;
}
