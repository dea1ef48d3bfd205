import type { Field } from '../raw-posting.ts';

/**
 * Names of fields on boards in other languages, folded as keys are: lower case, no accents, no spaces.
 * They stand behind every English spelling. Words that mean another field in English are left out.
 */
export const TRANSLATIONS: Partial<Record<Field, string>> = {
  title:
    'titre titulo titolo tytul jobtitel stellentitel stellenbezeichnung intitule poste puesto cargo vaga vacature functie functietitel stilling stanowisko tjanst befattning pozice tehtava titel jobbezeichnung nomduposte titredeposte intituleduposte nombredelpuesto nombrepuesto titulodelpuesto titulovaga titulodavaga nomevaga mansione ruolo offre oferta funcao vacaturetitel nazwastanowiska nazevpozice nazev overskrift rolle',
  company:
    'empresa unternehmen firma arbeitgeber entreprise societe employeur azienda bedrijf bedrijfsnaam werkgever foretag arbetsgivare virksomhed arbejdsgiver bedrift arbeidsgiver pracodawca zamestnavatel spolecnost yritys tyonantaja organisatie organizacion empleador nombreempresa nombredelaempresa nomeempresa nomedaempresa nomentreprise nomdelentreprise firmenname recruteur empregador compania datoredilavoro nazwafirmy nazevspolecnosti foretagsnamn organisme',
  location:
    'ort standort arbeitsort einsatzort lieu localisation ubicacion lugar localidade localizacao localidad luogo sede plaats standplaats locatie sted arbeidssted arbetsort lokalizacja misto paikkakunta ville ciudad cidade stadt stad plats miasto lieudetravail lieuposte lugardetrabajo localdetrabalho luogodilavoro sededilavoro werklocatie miejscepracy mistovykonuprace paikka',
  salary:
    'gehalt vergutung lohn salaire remuneration salario sueldo retribuzione stipendio salaris lon lonn wynagrodzenie mzda plat palkka remuneracao remuneracion gehaltsspanne jahresgehalt monatsgehalt stundenlohn rangosalarial rangosalario faixasalarial salarioanual salariomensual salairebrut uurloon maandsalaris manadslon',
  employmentType:
    'anstellungsart beschaftigungsart vertragsart arbeitszeit typecontrat typedecontrat contrat tipodecontrato jornada contrato contratto dienstverband anstallningsform anstallning ansettelsesform wymiarpracy uvazek umfang pensum stellenumfang tempsdetravail temps jornadalaboral tipojornada tipodejornada tipoemprego regime tipodicontratto orario uren urenperweek typeposte rodzajumowy omfattning stillingstype arbejdstid',
  datePosted:
    'datum veroffentlicht veroffentlichtam datepublication datedepublication publiele fecha fechapublicacion fechadepublicacion publicado datapubblicazione datadepublicacao geplaatst geplaatstop publicerad opslaet publisert data datapublicacao datadapublicacao dataannuncio pubblicato publie fechadepublicacion publicatiedatum dataopublikowania datumzverejneni veroffentlichungsdatum erschienen',
  validThrough:
    'bewerbungsfrist bewerbungsschluss datelimite datecloture fechalimite fechacierre scadenza prazo datalimite sluitingsdatum reageervoor sistaansokningsdag sokesenast ansogningsfrist soknadsfrist terminaplikowania bewerbenbis einsendeschluss frist datelimitecandidature datelimitedecandidature cloture fechadecierre cierre plazo inscricoesate candidaturasate prazodecandidatura prazoinscricao scadenzacandidature reageertot solliciterenvoor ansoksenast frister',
  applyEmail:
    'correo courriel emailcandidature contacto contato contatto kontakt kontaktemail kontaktmail correoelectronico mejl epost sahkoposti',
  category:
    'kategorie categorie categoria kategori kategoria bereich abteilung afdeling avdelning rubriek rubrique rubrik rubro secteur sektor sector settore setor branche bransch bransje branza obor fachgebiet fachbereich vakgebied domaine departamento reparto dzial',
  tags: 'schlagworte etiquetas motscles trefwoorden taggar tecnologias tecnologie technologien technologieen tekniker competencias habilidades palavraschave palabrasclave schlusselworter tagi stitky',
  applyUrl:
    'bewerbung bewerben bewerbungslink bewerbungsurl candidature candidater postuler liencandidature lienpourpostuler solliciteren sollicitatie sollicitatielink candidatura linkcandidatura linkparacandidatura linkdecandidatura linkdavaga inscripcion inscricao postulacion postular enlace aplicar comoaplicar comoseinscrever candidati ansokan ansok sokhar aplikuj',
  companyWebsite:
    'webseite webadresse siteweb sitioweb sitodaempresa sitioempresa sitedaempresa sitoweb hemsida siteentreprise webempresa',
  workplace:
    'modalidad modalidade modalidadtrabajo modalidaddetrabajo modelo modelodetrabalho modelotrabalho arbeitsmodell teletravail teletrabajo teletrabalho thuiswerken distansarbete homeoffice modalita modalitadilavoro trybpracy remoto',
  salaryCurrency: 'moneda moeda devise monnaie valuta wahrung waluta mena valuuta',
  levels: 'nivel niveau senioridade senioridad karrierestufe',
};
