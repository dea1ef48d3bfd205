import type { Field } from '../raw-posting.ts';

/**
 * Names of fields on boards in other languages, folded as keys are: lower case, no accents, no spaces.
 * They stand behind every English spelling. Words that mean another field in English are left out.
 */
export const TRANSLATIONS: Partial<Record<Field, string>> = {
  title:
    'otsikko nimike tehtavanimike titre titulo titolo tytul jobtitel stellentitel stellenbezeichnung intitule poste puesto cargo vaga vacature functie functietitel stilling stanowisko tjanst befattning pozice tehtava titel jobbezeichnung nomduposte titredeposte intituleduposte nombredelpuesto nombrepuesto titulodelpuesto titulovaga titulodavaga nomevaga mansione ruolo offre oferta funcao vacaturetitel nazwastanowiska nazevpozice nazev overskrift rolle hva hvad vad was',
  company:
    'betrieb betriebsname traeger empresa unternehmen firma arbeitgeber entreprise societe employeur azienda bedrijf bedrijfsnaam werkgever foretag arbetsgivare virksomhed arbejdsgiver bedrift arbeidsgiver pracodawca zamestnavatel spolecnost yritys tyonantaja organisatie organizacion empleador nombreempresa nombredelaempresa nomeempresa nomedaempresa nomentreprise nomdelentreprise firmenname recruteur empregador compania datoredilavoro entidade entidad nazwafirmy nazevspolecnosti foretagsnamn organisme hvem vem wer',
  location:
    'vestiging vestigingsplaats arbeidsplaats emplazamiento ort standort arbeitsort einsatzort lieu localisation ubicacion lugar localidade localizacao localidad luogo sede plaats standplaats locatie sted arbeidssted arbetsort lokalizacja misto paikkakunta ville ciudad cidade stadt stad plats miasto lieudetravail lieuposte lugardetrabajo localdetrabalho luogodilavoro sededilavoro werklocatie miejscepracy mistovykonuprace paikka orte standorte einsatzorte arbeitsorte lieux villes ubicaciones lugares ciudades cidades locais luoghi sedi plaatsen locaties steder orter miasta hvor wo waar donde dove gdzie',
  salary:
    'gehalt vergutung lohn salaire remuneration salario sueldo retribuzione stipendio salaris lon lonn wynagrodzenie mzda plat palkka remuneracao remuneracion gehaltsspanne jahresgehalt monatsgehalt stundenlohn rangosalarial rangosalario faixasalarial salarioanual salariomensual salairebrut uurloon maandsalaris manadslon widelki widelkiplacowe',
  employmentType:
    'stunden wochenstunden horas heures timmar timer godziny tunnit ore statut horaire horaires turno beschaftigungsausmass anstellung anstellungsart beschaftigungsart vertragsart arbeitszeit typecontrat typedecontrat contrat tipodecontrato jornada contrato contratto dienstverband anstallningsform anstallning ansettelsesform wymiarpracy uvazek umfang pensum stellenumfang tempsdetravail temps jornadalaboral tipojornada tipodejornada tipoemprego regime tipodicontratto orario uren urenperweek typeposte rodzajumowy omfattning stillingstype arbejdstid prosent stillingsprosent',
  datePosted:
    'oprettet opprettet skapad erstellt cree creado criado creato aangemaakt utworzono affichage dateaffichage publicada publiee pubblicata publicerad gepubliceerd opublikowana opublikowane opublikowano julkaistu datum veroffentlicht veroffentlichtam datepublication datedepublication publiele fecha fechapublicacion fechadepublicacion publicado datapubblicazione datadepublicacao geplaatst geplaatstop publicerad opslaet publisert data datapublicacao datadapublicacao dataannuncio pubblicato publie fechadepublicacion publicatiedatum dataopublikowania datumzverejneni veroffentlichungsdatum erschienen',
  validThrough:
    'finaffichage datefinaffichage vigencia validade validez vigenza sistaansokan sistaansokningsdatum hakupaattyy hakuaikapaattyy onlinetot bewerbungsfrist bewerbungsschluss datelimite datecloture fechalimite fechacierre scadenza prazo datalimite sluitingsdatum reageervoor sistaansokningsdag sokesenast ansogningsfrist soknadsfrist terminaplikowania bewerbenbis einsendeschluss frist datelimitecandidature datelimitedecandidature cloture fechadecierre cierre plazo inscricoesate candidaturasate prazodecandidatura prazoinscricao scadenzacandidature reageertot solliciterenvoor ansoksenast frister termin',
  applyEmail:
    'correo courriel emailcandidature contacto contato contatto kontakt kontaktemail kontaktmail correoelectronico mejl epost sahkoposti sendtil sendestil skickatill sendenan envoyera enviara wyslijdo',
  category:
    'kategorie categorie categoria kategori kategoria bereich abteilung afdeling avdelning rubriek rubrique rubrik rubro secteur sektor sector settore setor branche bransch bransje branza obor fachgebiet fachbereich vakgebied domaine departamento reparto dzial',
  tags: 'emneord stikord stichworte stichworter amnesord nyckelord palabrasclave parolechiave slowakluczowe avainsanat schlagworte etiquetas motscles trefwoorden taggar tecnologias tecnologie technologien technologieen tekniker competencias habilidades palavraschave palabrasclave schlusselworter tagi stitky',
  applyUrl:
    'bewerbung bewerben bewerbungslink bewerbungsurl candidature candidater postuler lien liencandidature lienpourpostuler solliciteren sollicitatie sollicitatielink candidatura linkcandidatura linkparacandidatura linkdecandidatura linkdavaga inscripcion inscricao postulacion postular enlace aplicar comoaplicar comoseinscrever candidati ansokan ansok sokhar aplikuj solicitud solicitudes solicitar enlacesolicitud inscribirse solliciteer solliciteerlink solliciteerhier reageren reageer bewerbungsseite bewerbenunter hierbewerben urlcandidature postulation candidatar candidatese inscrevase candidatiqui ansokning ansokningslank soknad soknadslenke sokher ansogning ansoglink aplikacja linkaplikacyjny hakulinkki ansog sok',
  companyWebsite:
    'webseite webadresse siteweb sitioweb sitodaempresa sitioempresa sitedaempresa sitoweb hemsida siteentreprise webempresa',
  workplace:
    'modalidad modalidade modalidadtrabajo modalidaddetrabajo modelo modelodetrabalho modelotrabalho arbeitsmodell teletravail teletrabajo teletrabalho thuiswerken distansarbete homeoffice modalita modalitadilavoro trybpracy remoto',
  salaryCurrency: 'moneda moeda devise monnaie valuta wahrung waluta mena valuuta',
  salaryUnit:
    'periodo periode zeitraum periodicidad periodicite periodicita frecuencia frequence frequenza periodiciteit okres einheit',
  state:
    'estado statut stato situacao situacion tila zustand tilstand stadium stav publicatiestatus',
  closed:
    'geschlossen besetzt vergeben abgelaufen entwurf pourvu pourvue cloturee fermee ferme brouillon cerrada cerrado cubierta cubierto finalizada borrador encerrada encerrado fechada preenchida rascunho chiusa chiuso scaduta bozza gesloten vervuld verlopen stangd tillsatt avslutad utkast lukket besat besatt zamknieta zamkniete nieaktualne suljettu',
  open: 'aktiv offen veroffentlicht ouverte ouvert publiee publie actif activa activo abierta abierto publicada publicado ativa ativo aberta aberto attiva attivo aperta aperto pubblicata pubblicato actief gepubliceerd oppen publicerad aktiivinen julkaistu aktywna aktywne opublikowana opublikowane aktivni synlig sichtbar zichtbaar',
  levels: 'nivel niveau senioridade senioridad karrierestufe',
};
