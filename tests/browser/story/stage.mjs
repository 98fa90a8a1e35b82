// Whom the story is about, and how its scenes follow one another.
import { test } from 'node:test';
import { person, shows } from './people.mjs';
import { chapter, isWritten } from './tour.mjs';

// The names of a tour are seen by readers; those of a test may be played once more on the same server.
const stamp = isWritten ? '' : ` ${Date.now().toString(36)}`;
export const mill = `Cántaro Weaving Mill${stamp} (invented)`;
export const hall = `Nordlys Lighting Hall${stamp} (invented)`;
export const cast = {};
// When they meet.
export const stay = {};
let goesOn = true;

export async function gather() {
  cast.visitor = await person('Vera Visitor');
  cast.host = await person('Hugo Host', { width: 1280 });
  cast.blue = await person('Blue Officer', { email: 'officer.demo-blue-thread@demo.example' });
  cast.north = await person('North Officer', { email: 'officer.demo-northern-light@demo.example' });
  cast.support = await person('Support Office', { email: 'support@demo.example' });
  cast.commission = await person('Commission', { email: 'commission@demo.example' });
}

// One scene after the other; after one that fails the story cannot go on.
export function scene(name, play) {
  test(name, async (t) => {
    if (!goesOn) return t.skip('the story has ended before');
    goesOn = false;
    chapter(name);
    try {
      await play(cast);
    } catch (error) {
      for (const [who, someone] of Object.entries(cast)) await shows(someone, `broken-${who}`).catch(() => {});
      throw error;
    }
    goesOn = true;
  });
}

// Whether every scene so far was played to its end.
export const isWhole = () => goesOn;
