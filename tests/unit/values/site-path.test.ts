import { describe, expect, it } from 'vitest';
import { readSitePath } from '../../../src/values/site-path.ts';

describe('readSitePath', () => {
  it.each([
    ['/old/lamp-keeper', '/old/lamp-keeper/'],
    ['/old/lamp-keeper/', '/old/lamp-keeper/'],
    [' /old//lamp-keeper/index.html ', '/old/lamp-keeper/'],
    ['/old/lamp-keeper.html', '/old/lamp-keeper.html'],
    ['/node.js/', '/node.js/'],
    ['/v1.2/keeper', '/v1.2/keeper/'],
    ['/caf%C3%A9/', '/café/'],
    ['/cafe\u0301', '/café/'],
    ['/求人/編集者/', '/求人/編集者/'],
    ['/jobs/keeper.php', '/jobs/keeper.php/'],
  ])('%j: %j', (text, path) => {
    expect(readSitePath(text)).toEqual({ kind: 'path', path });
  });

  it.each([
    ['https://old.example/keeper', 'another site'],
    ['javascript:alert(1)', 'another site'],
    ['//old.example/keeper', 'another site'],
    ['\\\\old.example\\keeper', 'another site'],
    ['keeper', 'slash'],
    ['../keeper', 'slash'],
    ['', 'slash'],
    ['/', 'home page'],
    ['/index.html', 'home page'],
    ['/../../etc/passwd', 'dot'],
    ['/old/%2e%2e/%2e%2e/passwd', 'dot'],
    ['/old/..%2f..%2fpasswd', 'dot'],
    ['/.well-known/x', 'dot'],
    ['/old/./keeper', 'dot'],
    ['/search?q=1', '"?"'],
    ['/#keeper', '"#"'],
    ['/100%', '"%"'],
    ['/a\\b', 'character'],
    ['/a%00b', 'character'],
    ['/a\u202eb', 'character'],
    ['/C:/keeper', 'character'],
    ['/old/keeper.pdf', 'a file'],
    ['/jobs/keeper.md/', 'a file'],
    ['/old.html/keeper', 'below'],
    [`/${'x'.repeat(250)}`, 'too long'],
    ['/x'.repeat(400), 'too long'],
  ])('refuses %j: %s', (text, reason) => {
    expect(readSitePath(text)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining(reason) as string,
    });
  });
});
