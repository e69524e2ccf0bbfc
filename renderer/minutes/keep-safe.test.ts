import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepSafe, type Safety } from './keep-safe.ts';

/** A disk that takes some time, and remembers what came to it and when. */
function slowDisk(delayMs: number, holds = true) {
  const written: { text: string; at: number }[] = [];
  const save = async (text: string): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (holds) written.push({ text, at: performance.now() });
    return holds;
  };
  return { written, save };
}

describe('typed text is kept safe (M3)', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('a single key is on disk within a second', async () => {
    const disk = slowDisk(50);
    const keeper = new KeepSafe('', disk.save, () => {});
    keeper.type('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.written.map((each) => each.text)).toEqual(['a']);
    expect(keeper.isSafe).toBe(true);
  });

  it('one who never pauses is saved all the same, every key within a second', async () => {
    const disk = slowDisk(50);
    const keeper = new KeepSafe('', disk.save, () => {});
    const typedAt: number[] = [];
    for (let length = 1; length <= 40; length += 1) {
      typedAt.push(performance.now());
      keeper.type('x'.repeat(length));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1000);
    for (const [index, at] of typedAt.entries()) {
      const safe = disk.written.find((each) => each.text.length >= index + 1);
      expect((safe?.at ?? Infinity) - at).toBeLessThan(1000);
    }
  });

  it('an older text never overtakes a newer one', async () => {
    const disk = slowDisk(400);
    const keeper = new KeepSafe('', disk.save, () => {});
    keeper.type('first');
    keeper.flush();
    keeper.type('second');
    keeper.flush();
    await vi.advanceTimersByTimeAsync(2000);
    expect(disk.written.map((each) => each.text)).toEqual(['first', 'second']);
  });

  it('what could not be saved is said, and tried again at the next key', async () => {
    const heard: Safety[] = [];
    const disk = slowDisk(10, false);
    const keeper = new KeepSafe('', disk.save, (safety) => heard.push(safety));
    keeper.type('a');
    await vi.advanceTimersByTimeAsync(500);
    expect(heard).toEqual(['unsaved', 'failed']);
    expect(keeper.isSafe).toBe(false);
  });
});
