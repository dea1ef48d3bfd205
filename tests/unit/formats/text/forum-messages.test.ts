import { describe, expect, it } from 'vitest';
import { forumMessage } from '../../../../src/formats/text/forum-messages.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';

const MESSAGE =
  'Harp Works eG sucht ab Mai jemanden, der Netze flickt, Leinen spleißt und vor dem Winter alle Reusen durchsieht. Wir sind zu sechst, die Werkstatt liegt am Alten Hafen in Nordhaven, und im Ofen ist immer Platz für eine Kanne Tee.';

function thread(author: readonly string[], subject = ''): string {
  return [
    'Hafenbrett - das Forum für Nordhaven',
    'FAQ   Suche   Mitglieder',
    ...author.slice(0, -1),
    `${author.at(-1) ?? ''}${subject}`,
    '',
    MESSAGE,
    '',
    'Schreib an netze@harpworks.example.',
    '_________________',
    'Wer flickt, bleibt.',
    '',
    'Nach oben',
    'moewe7',
    ...author.slice(1),
    'Schöne Werkstatt! Leider seekrank.',
    '',
    'Nach oben',
    'Powered by hafenBB',
  ].join('\n');
}

describe('forumMessage', () => {
  it.each([
    ['German', ['ada_reed', 'Stammgast', 'Beiträge: 214', 'Verfasst am: 17.11.2027, 21:08']],
    ['English', ['ada_reed', 'Posts: 1,214', 'Posted: Wed Nov 17, 2027 9:08 pm']],
    ['Polish', ['Autor: ada_reed', 'Posty: 31', 'Wysłany: Śro 17 lis 2027, 21:08']],
    ['French', ['ada_reed', 'Messages : 31', 'Posté le : 17 nov 2027 21:08']],
    ['Dutch', ['ada_reed', 'Berichten: 31', 'Geplaatst: wo 17 nov 2027 21:08']],
  ])('finds the first message of a %s thread and its day', (_, author) => {
    const message = forumMessage(readLines(thread(author)));
    const text = message?.lines.map((line) => line.text).join('\n') ?? '';
    expect(message?.day).toBe('2027-11-17');
    expect(text).toContain(MESSAGE);
    expect(text).toContain('netze@harpworks.example');
    for (const other of ['Stammgast', 'ada_reed', 'Wer flickt', 'seekrank', 'hafenBB', 'Forum'])
      expect(text).not.toContain(other);
  });

  it('finds the subject beside the day', () => {
    const author = ['ada_reed', 'Posts: 12', 'Posted: Wed Nov 17, 2027 9:08 pm'];
    const { subject } =
      forumMessage(readLines(thread(author, '    Post subject: Re: Wanted'))) ?? {};
    expect(subject?.text).toBe('Wanted');
  });

  it.each([
    ['a page that says when it was posted', ['Net Mender', 'Oban', 'Posted: 17 Nov 2027 21:08']],
    ['a number of messages alone', ['ada_reed', 'Posts: 12', 'Joined: May 2015']],
  ])('leaves %s', (_, author) => {
    expect(forumMessage(readLines(thread(author)))).toBeNull();
  });

  it('stays fast on hostile input', () => {
    const line = `Posted: ${' x'.repeat(50_000)}`;
    const start = performance.now();
    forumMessage(readLines(['Posts: 1', ...Array.from({ length: 40 }, () => line)].join('\n')));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a posting in a forum', () => {
  const posting = parseText({
    path: 'thread.txt',
    displayPath: 'thread.txt',
    text: [
      'Forum Sieciarzy » Giełda » Zatrudnię sieciarza, Nowa Przystań',
      '',
      'Autor: harfa_np',
      'Posty: 31',
      'Wysłany: Śro 17 lis 2027, 21:08     Temat: Zatrudnię sieciarza, Nowa Przystań',
      '',
      'Dzień dobry,',
      '',
      'prowadzę z bratem małą pracownię w porcie i szukamy sieciarza na stałe. Naprawiamy włoki, żaki i wszystko, co wróci z morza z dziurą.',
      '',
      'Umowa o pracę, pełny etat, 6100 do 7400 zł brutto miesięcznie. W soboty zamknięte, herbata zawsze gorąca.',
      '',
      'Piszcie na pracowniaharfa@skrzynka.example.',
      '',
      'Pozdrawiam',
      'Pracownia Harfa, Nowa Przystań',
      '',
      'Powrót do góry',
    ].join('\n'),
  });
  const first = (field: keyof typeof posting.fields) => posting.fields[field]?.[0]?.value;

  it('has its subject as its title, and its signature says who offers it and where', () => {
    expect(posting.problems).toEqual([]);
    expect(first('title')).toBe('Zatrudnię sieciarza');
    expect(first('company')).toBe('Pracownia Harfa');
    expect(first('location')).toBe('Nowa Przystań');
    expect(first('datePosted')).toBe('2027-11-17');
  });
});
