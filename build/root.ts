/** Where the repository lies. Tasks run there, wherever they were started from. */
import { fileURLToPath } from 'node:url';

/** Without a separator at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
