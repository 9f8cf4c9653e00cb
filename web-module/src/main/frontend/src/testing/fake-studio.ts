import type { Me } from '@/lib/api/types';

/** What the fake API knows; each test starts from a fresh one. */
export interface FakeStudio {
  me: Me | null;
}

function freshStudio(): FakeStudio {
  return { me: null };
}

export const studio: FakeStudio = freshStudio();

export function resetFakeStudio(): void {
  Object.assign(studio, freshStudio());
}
