/** Words that name a person by their work, in the languages that postings are most often written in. */
const ENGLISH =
  'engineers?|organi[sz]ers?|engravers?|developers?|devs?|programmers?|coders?|architects?|designers?|managers?|directors?|leads?|leader|heads?|chief|officers?|vp|svp|evp|cto|ceo|cfo|coo|cmo|ciso|administrators?|admins?|sysadmins?|analysts?|scientists?|researchers?|consultants?|specialists?|co-?ordinators?|assistants?|associates?|interns?|internships?|writers?|editors?|copywriters?|recruiters?|accountants?|representatives?|reps?|advocates?|evangelists?|technicians?|operators?|marketers?|strategists?|planners?|producers?|nurses?|teachers?|lecturers?|professors?|fellows?|postdocs?|drivers?|chefs?|cooks?|baristas?|mechanics?|electricians?|clerks?|cashiers?|agents?|executives?|president|partners?|founders?|co-?founders?|testers?|sres?|sdets?|dbas?|tutors?|coach(?:es)?|trainers?|trainees?|apprentices?|supervisors?|paralegals?|lawyers?|attorneys?|counsel|physicians?|doctors?|dentists?|therapists?|pharmacists?|psychologists?|hackers?|gurus?|ninjas?|wizards?|rockstars?|modell?ers?|buyers?|sellers?|webmasters?|controllers?|bookkeepers?|receptionists?|secretar(?:y|ies)|translators?|librarians?|liaisons?|artists?|animators?|illustrators?|photographers?|journalists?|reporters?|auditors?|inspectors?|surveyors?|welders?|carpenters?|plumbers?|cleaners?|caretakers?|carers?|guards?|workers?|contributors?|maintainers?|experts?|champions?|generalists?|rubyists?|pythonistas?|owners?|investigators?|chemists?|biologists?|physicists?|mathematicians?|statisticians?|economists?|curators?|machinists?|fitters?|handym[ae]n|foreman|barbers?|stylists?|hostess|waiters?|waitress(?:es)?|bartenders?|instructors?|educators?|counsell?ors?|principal|superintendent|underwriters?|actuar(?:y|ies)|brokers?|traders?|advis[eo]rs?|roboticists?|team members?|freelancers?|volunteers?|enthusiasts?|keepers?|builders?|makers?|tuners?|luthiers?|bakers?|butchers?|gardeners?|farmers?|pilots?|captains?|musicians?';
const GERMAN =
  'entwickler(?:in(?:nen)?)?|\\p{L}{3,20}entwickler(?:in(?:nen)?)?|ingenieure?(?:in(?:nen)?)?|\\p{L}{2,20}ingenieur(?:in)?|leiter(?:in)?|leitung|\\p{L}{2,20}leiter(?:in)?|\\p{L}{2,20}leitung|berater(?:in)?|\\p{L}{2,20}berater(?:in)?|sachbearbeiter(?:in)?|mitarbeiter(?:in(?:nen)?)?|referent(?:in)?|kauf(?:mann|frau|leute)|\\p{L}{2,20}kauf(?:mann|frau)|techniker(?:in)?|\\p{L}{2,20}techniker(?:in)?|werkstudent(?:in(?:nen)?)?|praktikant(?:in)?|praktikum|auszubildende[rn]?|fachkraft|\\p{L}{2,20}fachkraft|assistent(?:in)?|assistenz|verkäufer(?:in)?|pfleger(?:in)?|\\p{L}{2,20}pfleger(?:in)?|erzieher(?:in)?|lehrer(?:in)?|koch|köchin|fahrer(?:in)?|\\p{L}{2,20}fahrer(?:in)?|administrator(?:in)?|architekt(?:in)?|fachinformatiker(?:in)?|informatiker(?:in)?|redakteur(?:in)?|buchhalter(?:in)?|meister(?:in)?|mechaniker(?:in)?|elektroniker(?:in)?|monteur(?:in)?|manager(?:in)?|wissenschaftler(?:in)?|designer(?:in)?';
const ROMANCE =
  'ingénieure?s?|développeu(?:r|se)s?|responsables?|directeur|directrice|chargée?s?|chef(?:fe)?|assistante?s?|stagiaires?|technicien(?:ne)?s?|conseill(?:er|ère)s?|concept(?:eur|rice)s?|administrat(?:eur|rice)s?|vend(?:eur|euse)s?|comptables?|rédact(?:eur|rice)s?|alternante?s?|architectes?|analystes?|ingenier[oa]s?|desarrollador(?:a|es|as)?|programador(?:a|es|as)?|gerentes?|director(?:a|es)?|analistas?|diseñador(?:a|es)?|administrador(?:a|es)?|técnic[oa]s?|asistentes?|becari[oa]s?|profesor(?:a|es)?|consultor(?:a|es)?|jef[ea]s?|vendedor(?:a|es)?|contables?|engenheir[oa]s?|desenvolvedor(?:a|es)?|estagiári[oa]s?|diretor(?:a|es)?|ingegnere|sviluppat(?:ore|rice|ori)|responsabile|tirocinante|programmatore|impiegat[oa]|addett[oa]';
const OTHERS =
  'ontwikkelaars?|\\p{L}{2,20}ontwikkelaar|medewerkers?|\\p{L}{2,20}medewerker|ontwerpers?|beheerders?|\\p{L}{2,20}beheerder|adviseurs?|stagiairs?|leraar|verpleegkundigen?|programmeurs?|hoofd|programista|programistka|inżynier|specjalist[ak]a?|kierownik|analityk|programátor(?:ka)?|vývojář(?:ka)?|inženýr(?:ka)?|specialist[ak]a?|manažer(?:ka)?|utvecklare|\\p{L}{2,20}utvecklare|utvikler|udvikler|ingenjör|ingeniør|leder|konsulenter?|konsult|medarbetare|kehittäjä|asiantuntija';

/** A word that names a worker, for `matchAll`. Case does not matter. */
export const ROLE_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ENGLISH}|${GERMAN}|${ROMANCE}|${OTHERS})(?:/(?:in|innen)|\\*in|:in|_in|\\(in\\))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A field of work, which some boards use in place of a role: "Infrastructure Ops Engineering". */
export const FIELD_WORD =
  /(?<![\p{L}\p{N}])(?:engineering|development|design|marketing|sales|operations|ops|devops|research|customer (?:support|success|service)|support|accounting|finance|human resources|front-?end|back-?end|full-?stack|data science|machine learning|business development|qa|it)(?![\p{L}\p{N}])/iu;

// Without the g flag, so that no state is left between two texts.
const ANY_ROLE_WORD = new RegExp(ROLE_WORD.source, 'iu');

/** Whether the text names a worker anywhere. */
export function hasRoleWord(text: string): boolean {
  return ANY_ROLE_WORD.test(text);
}
