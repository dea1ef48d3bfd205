/** Frequent short words of languages with Latin letters; a word may belong to several. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to you with for our we are will is your that from have this or be as on an at by who their it all can has',
  de: 'der die das und ist mit für wir sie du ein eine einen von zu im den dem auf bei dich dir unser unsere oder als auch nicht sich werden',
  fr: 'le la les des et est dans pour nous vous votre nos une un du au aux avec sur qui que en sont ou par plus être notre',
  es: 'el la los las de y en que para con un una del por se su nuestro nuestra como es más al te tu sus ser o',
  it: 'il lo la gli le di e che per con un una del della dei delle nel alla si è sono ai come nostro o al in da',
  pt: 'o a os as de e que para com um uma do da dos das em no na por você nosso nossa ou se são como mais ao',
  nl: 'de het een en van je voor met bij wij ons onze te zijn is op dat die aan ben jij jouw er naar als ook niet om wat',
  sv: 'och att det som en ett i för med på är du vi av till har din vår kommer dig eller om oss inte den de våra',
  da: 'og at det som en et i for med på er du vi af til har din vores dig eller om os ikke den de blive vil',
  nb: 'og å det som en et i for med på er du vi av til har din vår deg eller om oss ikke den de bli vil våre',
  fi: 'ja on se että ei ole kanssa sekä tai kun mutta myös sinulla meillä olemme olet voit mukaan',
  pl: 'i w na z do się że jest dla oraz nie lub od po jak przy będzie nas ciebie nasz masz są o to',
  cs: 'a v na s je se že pro do nebo jako jsme od po nás při které který bude co máš i ve k to',
};

/** Fewer hits than this, or a smaller share of the words, say nothing. */
const MINIMUM_HITS = 8;
const MINIMUM_SHARE = 0.15;
/** The runner-up may have at most this share of the winner's hits. */
const CLEAR_LEAD = 0.6;

const languagesOf = new Map<string, string[]>();
let longest = 0;
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
    longest = Math.max(longest, word.length);
  }
}
const LONGEST_WORD = longest;

/** The language whose function words a text is clearly full of; null when none, or two, come into question. */
export function languageByFunctionWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    if (word.length > LONGEST_WORD) continue;
    const languages = languagesOf.get(word);
    if (languages === undefined) continue;
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < MINIMUM_HITS || best[1] < words.length * MINIMUM_SHARE) return null;
  return second && second[1] > best[1] * CLEAR_LEAD ? null : best[0];
}
