import type { Field } from '../raw-posting.ts';

/**
 * Names of fields on boards in other languages, folded as keys are: lower case, no accents, no spaces.
 * They stand behind every English spelling. Words that mean another field in English are left out.
 */
export const TRANSLATIONS: Partial<Record<Field, string>> = {
  title:
    'titre titulo titolo tytul jobtitel stellentitel stellenbezeichnung intitule poste puesto cargo vaga vacature functie functietitel stilling stanowisko tjanst befattning pozice tehtava',
  company:
    'empresa unternehmen firma arbeitgeber entreprise societe employeur azienda bedrijf bedrijfsnaam werkgever foretag arbetsgivare virksomhed arbejdsgiver bedrift arbeidsgiver pracodawca zamestnavatel spolecnost yritys tyonantaja organisatie organizacion empleador',
  location:
    'ort standort arbeitsort einsatzort lieu localisation ubicacion lugar localidade localizacao localidad luogo sede plaats standplaats locatie sted arbeidssted arbetsort lokalizacja misto paikkakunta',
  salary:
    'gehalt vergutung lohn salaire remuneration salario sueldo retribuzione stipendio salaris lon lonn wynagrodzenie mzda plat palkka remuneracao remuneracion',
  employmentType:
    'anstellungsart beschaftigungsart vertragsart arbeitszeit typecontrat typedecontrat contrat tipodecontrato jornada contrato contratto dienstverband anstallningsform anstallning ansettelsesform wymiarpracy uvazek',
  datePosted:
    'datum veroffentlicht veroffentlichtam datepublication datedepublication publiele fecha fechapublicacion fechadepublicacion publicado datapubblicazione datadepublicacao geplaatst geplaatstop publicerad opslaet publisert',
  validThrough:
    'bewerbungsfrist bewerbungsschluss datelimite datecloture fechalimite fechacierre scadenza prazo datalimite sluitingsdatum reageervoor sistaansokningsdag sokesenast ansogningsfrist soknadsfrist terminaplikowania',
  applyEmail: 'correo courriel emailcandidature',
  category: 'kategorie categorie categoria bereich abteilung afdeling avdelning',
  tags: 'schlagworte etiquetas motscles trefwoorden taggar',
};
