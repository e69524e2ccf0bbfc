/** The two channels between a window and the main process. Apart, so that the preload script carries names only. */

/** A window asks: name of the call, input. */
export const CALL_CHANNEL = 'call';
/** The main process tells all windows what was committed. */
export const ANNOUNCEMENT_CHANNEL = 'announcement';
