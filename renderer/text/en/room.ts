import type { room as nb } from '../nb/room.ts';

export const room: Readonly<Record<keyof typeof nb, string>> = {};
