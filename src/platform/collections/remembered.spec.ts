import * as fc from 'fast-check';
import { remembered } from './remembered.js';

describe('a function that remembers', () => {
  it('answers as the function does, whatever it was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
        const answer = remembered(most, (text) => `${text}!`);
        expect(texts.map(answer)).toEqual(texts.map((text) => `${text}!`));
      }),
    );
  });

  it('makes an answer once while it knows few, and forgets all when they are too many', () => {
    const made: string[] = [];
    const answer = remembered(2, (text) => {
      made.push(text);
      return text.length;
    });
    for (const text of ['a', 'b', 'a', 'b', 'c', 'a']) answer(text);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps no text without end', () => {
    let made = 0;
    const answer = remembered(10, () => ++made);
    const long = 'x'.repeat(201);
    expect([answer(long), answer(long)]).toEqual([1, 2]);
  });
});
