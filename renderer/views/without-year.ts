/** "3. november" of "3. november 2026": the year is known to everyone who sits there, and the line is short. */
export function withoutYear(date: string): string {
  return date.replace(/ \d{4}$/, '');
}
