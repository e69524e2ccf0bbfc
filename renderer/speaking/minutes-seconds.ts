/** Times of speaking as people write them, "3:00" or "3". Kept in seconds, or in milliseconds where a clock has measured. */

/** Seconds of "3:05", "3.05", "3" (minutes) or "0:45"; null when it is none of these. */
export function readSeconds(typed: string): number | null {
  const found = /^(\d{1,3})(?:[:.](\d{1,2}))?$/.exec(typed.trim());
  if (!found) return null;
  const [minutes, seconds] = [Number(found[1]), Number(found[2] ?? 0)];
  return seconds > 59 ? null : minutes * 60 + seconds;
}

/** "3:05" of 185. */
export function writeSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
}
