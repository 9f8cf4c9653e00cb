import { z } from 'zod';

/** What the build environment may set; read once, so that a wrong value stops the start and not a later page. */
const schema = z.object({
  /** Origin and path before `/api/v1`; empty when the API is served from the same origin. */
  VITE_API_ORIGIN: z.string().default(''),
});

export const env = schema.parse(import.meta.env);
