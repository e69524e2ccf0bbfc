/**
 * Facts grow above the words while the secretary types. The field that has the caret stays where it was on the screen:
 * the page is scrolled by as much as what came above it.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';

export function useSteadyCaret(scroller: RefObject<HTMLElement | null>): void {
  const seen = useRef<{ field: Element; top: number; scrolledTo: number } | null>(null);
  useLayoutEffect(() => {
    const place = scroller.current;
    const field = document.activeElement;
    if (!place || !field || field === place || !place.contains(field)) {
      seen.current = null;
      return;
    }
    const top = field.getBoundingClientRect().top;
    const before = seen.current;
    // Only what happened in the document moves the page; the person's own scrolling does not.
    if (before?.field === field && before.scrolledTo === place.scrollTop && top !== before.top)
      place.scrollTop += top - before.top;
    seen.current = { field, top: field.getBoundingClientRect().top, scrolledTo: place.scrollTop };
  });
}
