import { acts } from './acts.ts';
import { faults } from './faults.ts';
import { frame } from './frame.ts';
import { minutes } from './minutes.ts';
import { refusals } from './refusals.ts';
import { room } from './room.ts';
import { terms } from './terms.ts';

export const nb = { ...acts, ...faults, ...frame, ...minutes, ...refusals, ...room, ...terms };
