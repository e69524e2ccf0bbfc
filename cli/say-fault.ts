/** Telling a person of a fault: its code and place, then what happened, what is safe, what to do. */
import type { StoreFaultTexts } from '../app/text/store-faults.ts';
import type { StoreFault } from '../db/fault.ts';
import { say } from './output.ts';

export function sayFault({ code, detail }: StoreFault, texts: StoreFaultTexts): void {
  const { what, safe, now } = texts[code];
  say(`${code} ${detail}`.trim());
  say(`${what} ${safe} ${now}`);
}
