import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../src/values/mojibake.ts';
import { ENCODERS, type Charset } from '../../../src/values/single-byte-charset.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

const CHARSETS = Object.keys(ENCODERS) as Charset[];

function damage(text: string, charset: Charset): string {
  const unitOf = (byte: number) => (byte < 0x80 ? byte : ENCODERS[charset].indexOf(byte));
  return [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCharCode(unitOf(byte)))
    .join('');
}

/** Any UTF-16 units: controls, lone surrogates and all. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const HEALTHY: Readonly<Record<string, string>> = {
  Afrikaans:
    'Ons soek ’n ingenieur wat die see wil meet; môre is dit reën, en sê nou gerus: “Ek kom!”',
  Albanian:
    'Ne kërkojmë një inxhiniere që do të masë detin; puna është e këndshme dhe çdo ditë ndryshe…',
  Arabic: 'نبحث عن مهندسة تساعدنا في قياس البحر، والعمل من أي مكان.',
  Armenian: 'Մենք փնտրում ենք ինժեներ, որը կօգնի մեզ չափել ծովը։',
  Azerbaijani: 'Biz dənizi ölçməyə kömək edəcək mühəndis axtarırıq; iş uzaqdan da mümkündür.',
  Basque: 'Itsasoa neurtzen lagunduko digun ingeniari bat bilatzen dugu — etxetik ere bai!',
  Bengali: 'আমরা একজন প্রকৌশলী খুঁজছি যিনি সমুদ্র মাপতে সাহায্য করবেন।',
  Bulgarian: 'Търсим инженер, който да ни помогне да измерваме морето — работа от вкъщи.',
  Catalan:
    'Busquem una enginyera que col·labori amb nosaltres; l’oficina és a prop de l’estació «Nord».',
  Chinese: '我们正在寻找一位工程师，帮助我们测量大海。工作地点不限！',
  Croatian: 'Tražimo inženjera koji će nam pomoći mjeriti more; možeš živjeti gdje želiš…',
  Czech: 'Hledáme inženýra, který nám pomůže měřit moře. Víš… „ano“? Dáš – nebo ne?',
  Danish:
    'Vi søger en ingeniør, der kan måle havet på Ærø – og gerne på Ålandsøerne. “Å”, sagde hun.',
  Dutch: 'Wij zoeken een ingenieur; ideeën zijn welkom, coördinatie ook. Café… “één” — of twee?',
  Estonian: 'Otsime inseneri, kes aitaks mõõta merd; töö on põnev, šokolaad tasuta. Žürii ootab!',
  Finnish: 'Etsimme insinööriä, joka mittaa merta kanssamme. SELKÄ\u00a0EDELLÄ\u00a0EI MENNÄ…',
  French:
    '« C’était l’été », dit-elle : « à Noël, où étais-tu ? » Voilà », « qualité™ », marqué…» — œuvre, Ÿ.',
  German:
    'Wir bieten Spaß“, „weiß…“, groß–klein, Fuß\u00a0— und Übung. STRAẞE, GRÖẞE. Äpfel® für 5×£3.',
  Greek: 'Η ¨ανατροφή¨ της θάλασσας: αναζητούμε μηχανικό — «τώρα»…',
  Hebrew: 'אנחנו מחפשים מהנדסת שתעזור לנו למדוד את הים.',
  Hindi: 'हम एक अभियंता की तलाश में हैं जो समुद्र को मापने में मदद करे।',
  Hungarian: 'Mérnököt keresünk, aki segít megmérni a tengert; „szép”, ugye? Őszintén: igen…',
  Icelandic:
    'Við leitum að verkfræðingi sem mælir hafið með okkur. „Það“, „þú“, Ísland, Æðey, Ð og Þ.',
  Indonesian: 'Kami mencari insinyur “laut” — gaji sampai 5×£35… selesai™',
  Irish: 'Táimid ag lorg innealtóra a chabhróidh linn an fharraige a thomhas. ÁÉÍÓÚ…',
  Italian: 'Cerchiamo un’ingegnera: più libertà, perché sì… “È così”, disse. Città®, caffè™.',
  Japanese: '海を測る仲間を募集しています。「どこでも」働けます…',
  Korean: '바다를 함께 측정할 엔지니어를 찾습니다. 어디서나 일할 수 있어요!',
  Latvian: 'Meklējam inženieri, kas palīdzēs mērīt jūru; Āø, Šķēde, ģimene.',
  Lithuanian: 'Ieškome inžinieriaus, kuris padės matuoti jūrą. TRANSFORMATORIŲ™ „taip“!',
  Norwegian: 'Å\u00a0måle havet: HÅØYA ER BLÅØYD. «Å», sa han, «så fint…» Ærlig talt – på fjellet.',
  Persian: 'ما به دنبال مهندسی هستیم که دریا را اندازه بگیرد؛ می‌خواهیم از هر جا کار کند.',
  Polish: 'Szukamy inżyniera, który pomoże nam mierzyć morze. „Żółw” – Łódź… ÓSMY™',
  Portuguese:
    'CONCLUSÃO: VOCÊ… AMANHÃ™ É SÓ… IRMÃ® — “não”, às três; C\u00a0O\u00a0N\u00a0C\u00a0L\u00a0U\u00a0S\u00a0Ã\u00a0O. A letra “Ã” e «\u00a0Â\u00a0».',
  Romanian: 'Căutăm un inginer; NICIODATĂ\u00a0și ROMÂNIA™, „până când”… înțelegi? COBORÂ”',
  Russian: 'Мы ищем инженера, который поможет нам измерять море — «отсюда»… №1',
  Scots: 'We’re seeking an “engineer” – 10 °C, ½ price, £5, €5, ©2026, 4288×…, ∆°, √π, ¬(a∧b).',
  Serbian: 'Тражимо инжењера; ПоздравЂаво! Tražimo i na latinici: šđčćž…',
  Slovak: 'Hľadáme inžiniera, ktorý nám pomôže merať more. Vieš… „áno“ – počkáš\u00a0“?',
  Spanish: '¿Buscas empleo? ¡YO SÉ¡ … ¿QUÉ¿ Niño, pingüino, «José», 5.º, José…» y aquí´´.',
  Swedish:
    'Vi söker en ingenjör; ”Är du här?”, frågade hon. Åsa Ö… på ön – 10\u00a0°C. EN RADIE PÅ 10 Å—',
  Thai: 'เรากำลังมองหาวิศวกรที่จะช่วยเราวัดทะเล',
  Turkish: 'Denizi ölçmemize yardım edecek mühendis arıyoruz; hâlâ… “hâlâ”, İstanbul, ağaç, şeker.',
  Ukrainian: 'Шукаємо інженера, який допоможе вимірювати море — «звідси». ВІКІ',
  Vietnamese: 'Chúng tôi đang tìm một kỹ sư giúp đo biển; làm việc ở bất cứ đâu… “Ồ”, “là”.',
  Yiddish: 'מיר זוכן אַן אינזשעניר װאָס װעט העלפֿן מעסטן דעם ים.',
  emoji: '👨‍👩‍👧 🚀 ✨ ❤️ 🇳🇱 ☎ ✔ — done… “🎉”',
  'Mac keyboard': 'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ œ∑´®†¥¨ˆøπ“‘ ¡™£¢∞§¶•ªº–≠',
};

describe('repairMojibake', () => {
  it.each([
    ['It’s', 'Itâ€™s', 'windows-1252'],
    ['“No”', '‚ÄúNo‚Äù', 'macintosh'],
    ['régime', 'rÃ©gime', 'windows-1252'],
    ['régime', 'r√©gime', 'macintosh'],
    ['It’s', 'It\u00e2\u0080\u0099s', 'iso-8859-1'],
    ['word\u00a0word', 'wordÂ\u00a0word', 'windows-1252'],
    ['word\u00a0word', 'word¬†word', 'macintosh'],
    ['💰 🚀', '\uf8ffüí∞ \uf8ffüöÄ', 'macintosh'],
    ['💰', 'ðŸ’°', 'windows-1252'],
  ])('restores %j', (text, damaged, encoding) => {
    expect(repairMojibake(damaged)).toMatchObject({ text, encoding });
  });

  it('counts the restored characters', () => {
    expect(repairMojibake('cafÃ© â€œxâ€\u009d')?.repaired).toBe(3);
  });

  it.each(CHARSETS)(
    'repairs the damaged lines of a file that also has sound ones, %s',
    (charset) => {
      const front = '---\ntitle: “Łódź” 🚀 — naïve\n---\n';
      const body = 'It’s “here”, naïve café…\nnot harmed\nand more ✨ on “this” line\n';
      expect(repairMojibake(front + damage(body, charset))?.text).toBe(front + body);
    },
  );

  it('repairs the damaged words of a line that also has sound ones', () => {
    expect(repairMojibake('Łódź, cafÃ© and “naÃ¯ve”')?.text).toBe('Łódź, café and “naïve”');
  });

  it.each(Object.entries(HEALTHY))('leaves %s alone', (_, text) => {
    expect(repairMojibake(text)).toBeNull();
  });

  it.each(
    Object.entries(HEALTHY)
      .filter(([, text]) => /[^\0-\x7f]/.test(text))
      .flatMap(([language, text]) => CHARSETS.map((charset) => [language, charset, text] as const)),
  )('restores %s read as %s', (_, charset, text) => {
    expect(repairMojibake(damage(text, charset))?.text).toBe(text);
  });

  it('gives back exactly what was damaged, or leaves it', () => {
    const word = fc.constantFrom(
      ...Object.values(HEALTHY)
        .flatMap((text) => text.split(/[ \u00a0]/))
        .filter((part) => /\p{L}/u.test(part)),
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 12 }),
        fc.constantFrom(...CHARSETS),
        (words, charset) => {
          const text = words.join(' ');
          const repair = repairMojibake(damage(text, charset));
          if (repair !== null) expect(repair.text).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('leaves any mix of healthy words alone', () => {
    const word = fc.constantFrom(...Object.values(HEALTHY).flatMap((text) => text.split(' ')));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(repairMojibake(words.join(' '))).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(anyText, (text) => void repairMojibake(text)));
  });

  it('is quick on hostile text', () => {
    const before = process.cpuUsage();
    for (const part of ['â€™', '√©', 'é', 'Â', 'Ã\n', 'plain text ', '\ud800', '‚Ä'])
      repairMojibake(part.repeat(50_000));
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});

const SEEDS = '../shared/seeds';
describe.skipIf(!existsSync(SEEDS))(
  'repairMojibake on the seeds (skipped without ../shared/seeds)',
  () => {
    const seed = existsSync(SEEDS)
      ? (readdirSync(SEEDS).find((name) => name.startsWith('003')) ?? '')
      : '';
    it('restores the saved page as a whole', () => {
      const repair = repairMojibake(readFileSync(`${SEEDS}/${seed}`, 'utf8'));
      expect(repair?.encoding).toBe('macintosh');
      expect(repair?.text).not.toMatch(/‚Ä|√©|\uf8ff|\ufffd/u);
      expect(repairMojibake(repair?.text ?? '')).toBeNull();
    });
  },
);

const CASES = '../shared/corpus/adversarial/ftfy';
interface Case {
  readonly label: string;
  readonly original: string;
  readonly fixed: string;
  readonly 'fixed-encoding'?: string;
}
describe.skipIf(!existsSync(CASES))(
  'repairMojibake on known cases (skipped without ../shared/corpus)',
  () => {
    const cases = (file: string): Case[] =>
      existsSync(CASES)
        ? (JSON.parse(readFileSync(`${CASES}/tests__test-cases__${file}.json`, 'utf8')) as Case[])
        : [];

    it('leaves every healthy text alone but one, which is restored rightly', () => {
      const changed = cases('negative').filter(({ original }) => repairMojibake(original) !== null);
      expect(changed.map(({ original }) => repairMojibake(original)?.text)).toEqual([
        'Bremer/Mccoy – Dråber',
      ]);
    });

    it('restores most others; two layers, lost bytes and other charsets are out of its reach', () => {
      const all = ['in-the-wild', 'language-names', 'synthetic'].flatMap(cases);
      const right = all.filter(
        (one) =>
          (repairMojibake(one.original)?.text ?? one.original) ===
          (one['fixed-encoding'] ?? one.fixed),
      );
      expect(right.length).toBeGreaterThanOrEqual(60);
    });
  },
);
