import { stemOf } from "./stem";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that join a complement to its head. Expressions step over them unless they ask for one. */
export const LINKS = set(
  "socio psycho medico post pre a au aux de du des d l le la les un une en dans chez par pour sur vers entre avant apres afin selon son sa ses leur leurs ce cette ces qui que qu s se n ne est sont plusieurs chaque tout tous toute toutes m mme"
);

/** Prepositions after which a purpose goes on: "à l’aménagement et à l’équipement". */
export const COMPLEMENT_LINKS = set("a au aux de du des d sur");

/** Words that set two costs side by side. */
export const JOINS = set("et ou plus avec dont y ainsi puis mais");

/** Joins that a negation runs over: "sans travaux ni mobilier". */
export const JOINS_INSIDE_NEGATION = set("et ou ni");

/** Words that take the following cost out of the line. */
export const NEGATORS = set(
  "hors sans sauf hormis excepte exceptes ni exclusion exception excluant dehors aucun aucune"
);

/** Words that take the preceding cost out of the line, alone or after "non". */
export const EXCLUDED = set("exclu exclure deduit");
/** Nouns that "non" names the contrary of: "non-perception de loyers" takes nothing out. */
export const NAMED_WITH_NON = set(
  "perception valeur restitution conformit facturation recours paiement quittancement respect decenc reconduction presentation reponse presenc declaration execution"
);

/** After "par" or "à", words that say a cost is paid otherwise: "mobilier financé par ailleurs". */
export const ELSEWHERE = set("ailleurs part");

export const EXCLUDED_AFTER_NON = set("compri inclu financ pri eligibl valoris demand chiffr imput retenu repri");

/** After "sans", words that describe a household and take nothing out: "ménages sans logement". */
export const STATES_WITHOUT = set(
  "abri domicil logement papier emploi ressourc contact solution suit toit titr famill droit revenu logi preavi reponse"
);

/** Words of quantity and unit, set apart from the meaning. */
export const UNITS = set(
  "eur euro euros ht ttc etp x mois an ans annee annees jour jours semaine semaines heure heures h j u m² m2 n no env environ pourcent deux trois quatre cinq six sept huit dix douze"
);

/** After a slash these say "per": "60 €/mois", "4 500 €/ménage". */
export const PER = set(
  "mois an annee jour semaine heure h menage logement famille personne mesure foyer u m² m2 logt lgt"
);

/** Words that buy: after them a thing is a cost again, whatever stands before. */
export const BUYING = set(
  "achat acheter acquisition fournitur financement rachat location don aide pris secour fond subvention allocation versement livraison paiement reglement remboursement installation pose"
);

/** Links after which a thing's users or use are named: "montres des éducateurs", "trampoline pour l’atelier". */
export const DESTINATION_LINKS = set("pour de des du d aux au chez");

/** Words that say how much, how, by whom or in what form, never what is paid for. */
export const KINDS_OF_EXPENSE: ReadonlySet<string> = new Set(
  (
    "cout frais depense charge salaire prestation poste temps mission heure journee demi mois semaine vacation volet axe action " +
    "quote part contrat cdd cdi interim taux horaire tarif unitaire nombre montant total partie ligne budget enveloppe forfait " +
    "brut net prime indemnite honoraire facture note reversement participation appui aide recours concours renfort relais " +
    "service pole equipe effectif unite cellule plateforme dispositif projet programme phase etape lot module mesure suite fin " +
    "debut convention periode file activite emploi travail role profil metier annuel mensuel trimestre trimestriel semestre plein " +
    "equivalent tiers tache suivi entretien visite contact accueil soutien hebdo fonction conge absence sup supplementaire " +
    "cotisation patronal social employeur titre objectif centre antenne site territoire secteur departement association " +
    "partenaire prestataire operateur structure cumul solde acompte echeance avance binome duo compte rendu bilan ticket billet " +
    "carte rtt ndf tps vac sal rem cot rbt remb rdv rencontre appel sortie seance cours demarche ecoute veille point reunion garde " +
    "agirc arrco urssaf carsat cpam klesia malakoff humanis ag2r apicil unedic apec csg crds fnal retraite complementaire prevoyance mutuelle " +
    "passage tournee deplacement trajet groupe methode projection parcours entree vie acces droit besoin situation"
  )
    .split(" ")
    .map(stemOf)
);

/** Names of goods that say nothing of which: bought for an activity, they are no part of it. */
export const THINGS = set("vehicul voitur materiel article objet produit fournitur outillag");
