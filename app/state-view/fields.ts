/** What shapes of every subject are made of. */
import { z } from 'zod';

/** A value, or null where there is none. */
export const nullable = <T extends z.ZodType>(type: T) => z.union([type, z.null()]);
