/** `F6` moves between the regions of a page: elements that carry `data-region`. */
import { useKeys } from './keys.ts';
import { useText } from '../text/useText.ts';

/** Makes F6 and Shift+F6 walk through the regions. Mounted once, by the app. */
export function useRegionKeys(): void {
  const text = useText();
  useKeys([
    { key: 'F6', label: text('frame.nextRegion'), run: () => moveRegion(1), inText: true, quiet: true },
    { key: 'Shift+F6', label: text('frame.previousRegion'), run: () => moveRegion(-1), inText: true, quiet: true },
  ]);
}

function moveRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (each) => each.getClientRects().length > 0,
  );
  const here = regions.findIndex((each) => each.contains(document.activeElement));
  const next = regions[(here + step + regions.length) % regions.length] ?? regions[0];
  if (next) focusRegion(next);
}

/** Puts the focus on a region itself, where no key acts on a thing in it. */
export function focusRegion(region: HTMLElement): void {
  if (!region.hasAttribute('tabindex')) region.tabIndex = -1;
  region.focus();
}
