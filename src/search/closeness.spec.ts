import { closeness } from './closeness.js';

const of = (query: string, text: string) => closeness(query.split(' '), text.split(' '));

describe('How close a query is to a text', () => {
  it.each([
    ['bolt', 'usain bolt', 1],
    ['bolt usain', 'usain bolt', 1],
    ['usa', 'usain bolt', 0.9],
    ['usian', 'usain bolt', 0.7],
    ['bollt', 'usain bolt', 0.7],
    ['bot', 'usain bolt', 0],
    ['fernandes', 'maria fernandez', 0.7],
    ['fernandso', 'maria fernandez', 0.7],
    ['fernaxxyz', 'maria fernandez', 0],
    ['ferm', 'maria fernandez', 0.5],
    ['usain jones', 'usain bolt', 0],
    ['usain', '', 0],
  ])('"%s" in "%s" is %d', (query, text, expected) => {
    expect(of(query, text)).toBe(expected);
  });

  it('is the mean of the words', () => {
    expect(of('usain bol', 'usain bolt')).toBeCloseTo(0.95);
    expect(closeness([], ['usain'])).toBe(0);
  });
});
