// A physical exchange, from two accounts to the payment, played by all its people; the tour shows it.
import { test } from 'node:test';
import { leave } from './story/people.mjs';
import { cast, gather, isWhole } from './story/stage.mjs';
import { endsTour } from './story/tour.mjs';

test('the people gather', gather);

await import('./story/scenes/matching.mjs');
await import('./story/scenes/building.mjs');
await import('./story/scenes/execution.mjs');

test('everyone leaves, and no page has failed', () => leave(Object.values(cast)));

test('the tour tells the story as it was played', (t) => (isWhole() ? endsTour() : t.skip('the story has ended before')));
