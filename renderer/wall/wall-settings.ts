/** Whether the room screen is black or white: a choice of this laptop, kept by the browser and heard by all its windows. */
import { create } from 'zustand';

const PLACE = 'motebok.wall';

type WallSettings = { black: boolean };

export const useWallSettings = create<WallSettings>()(() => kept());

// What one window chooses, the others hear.
window.addEventListener('storage', ({ key }) => {
  if (key === PLACE) useWallSettings.setState(kept());
});

/** Chooses black or white, in this window and in all others. */
export function makeWallBlack(black: boolean): void {
  useWallSettings.setState({ black });
  try {
    localStorage.setItem(PLACE, black ? 'black' : 'white');
  } catch {
    // A full or forbidden storage: the choice holds in this window alone.
  }
}

function kept(): WallSettings {
  try {
    return { black: localStorage.getItem(PLACE) !== 'white' };
  } catch {
    return { black: true };
  }
}
