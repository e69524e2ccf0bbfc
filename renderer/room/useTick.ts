/** Draws a small part again at even times, for clocks that count. What is shown comes from the program's clock, not from the ticks. */
import { useEffect, useReducer } from 'react';

export function useTick(everyMs: number, runs = true): void {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, runs]);
}
