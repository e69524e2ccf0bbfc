/** Nothing that is measured may be waited for without end: a figure that never comes is a fault, and is told as one. */

/** What any step may take: a hundred times the figure that is asked for, on a machine with other work to do. */
const PATIENCE_MS = 30_000;

/** Waits for a step. Throws when it has not come in time, naming it; whoever started it ends what still runs. */
export async function within<T>(what: string, step: Promise<T>, limitMs = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not come in ${limitMs} ms: ${what}`)), limitMs);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}
