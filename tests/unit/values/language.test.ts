import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/values/language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'We are looking for an engineer who will help us to measure the sea. You will work with a small team that builds instruments for harbours, and you can choose where you live.',
    ],
    [
      'de',
      'Wir suchen eine Ingenieurin, die mit uns das Meer vermisst. Du arbeitest in einem kleinen Team, das Geräte für Häfen baut, und wohnst, wo du willst. Die Stelle ist ab sofort frei.',
    ],
    [
      'nl',
      'Wij zoeken een ingenieur die samen met ons de zee wil meten. Je werkt in een klein team dat instrumenten voor havens bouwt, en je woont waar je wilt. De functie is per direct vrij.',
    ],
    [
      'fr',
      'Nous cherchons une ingénieure pour mesurer la mer avec nous. Vous travaillerez dans une petite équipe qui construit des instruments pour les ports, et vous habiterez où vous voulez.',
    ],
    [
      'es',
      'Buscamos una ingeniera que nos ayude a medir el mar. Trabajarás en un equipo pequeño que construye instrumentos para los puertos, y podrás vivir donde quieras con un horario flexible.',
    ],
    [
      'cs',
      'Hledáme inženýra, který nám pomůže měřit moře. Budeš pracovat v malém týmu, který staví přístroje pro přístavy, a můžeš bydlet, kde chceš. Práce je na plný úvazek a nástup je možný ihned.',
    ],
    [
      'ru',
      'Мы ищем инженера, который поможет нам измерять море. Вы будете работать в небольшой команде, которая строит приборы для портов, и сможете жить там, где захотите.',
    ],
    [
      'ja',
      '私たちは海を測る計測器を作る小さなチームで働くエンジニアを募集しています。住む場所は自由に選べますし、勤務時間も柔軟です。港のための新しい計測器を設計し、世界中のお客様と一緒に試験を行い、改良を続けていただきます。経験よりも好奇心を大切にしています。ご応募をお待ちしています。',
    ],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
  it.each([
    '',
    'Senior Engineer',
    'Python, Django, PostgreSQL, Redis, Kubernetes, Terraform',
    '1 2 3 '.repeat(100),
    'x'.repeat(5000),
  ])('does not guess at %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
