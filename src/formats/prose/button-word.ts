/**
 * What buttons beside a job say, each a whole line: apply, save, share, follow, in the languages of the
 * larger boards. A company is called none of them.
 */
const BUTTON =
  /^(?:apply(?: now| here| online)?|easy apply|quick apply|save(?:d| job)?|share|follow|unfollow|print|bookmark|favou?rite|hide|report|bewerben|jetzt bewerben|online bewerben|merken|speichern|teilen|folgen|drucken|melden|postuler|postulez|je postule|enregistrer|sauvegarder|partager|suivre|imprimer|signaler|inscribirme|inscribirse|aplicar|postular|postularme|guardar|compartir|seguir|denunciar|candidatar(?:-me|-se)?|candidate-se|inscrever-se|partilhar|compartilhar|salvar|solliciteer(?: nu| direct)?|solliciteren|bewaren|opslaan|delen|volgen|afdrukken|candidati(?: ora)?|invia candidatura|salva|condividi|segui|stampa|segnala|ansök(?: nu| här)?|sök jobbet|spara|dela|följ|ansøg|gem|del|følg|søk(?: her)?|lagre|hae|tallenna|jaa|seuraa|aplikuj(?: teraz)?|zapisz|udostępnij|obserwuj|zgłoś|odpovědět|uložit|sdílet|başvur|kaydet|paylaş|応募(?:する|画面へ進む|フォームへ)?|保存(?:する)?|気になる|キープ(?:する)?|お気に入り(?:に追加)?|シェア(?:する)?|フォロー(?:する)?|印刷(?:する)?|投递|收藏|分享|지원하기|공유)$/iu;

/** Whether a text is nothing but the word of such a button. */
export function isButtonWord(text: string): boolean {
  return text.length <= 24 && BUTTON.test(text.replace(/^[^\p{L}]{1,4}|[^\p{L}]{1,4}$/gu, ''));
}
