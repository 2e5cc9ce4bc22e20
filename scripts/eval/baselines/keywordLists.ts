import type { Clause } from "../../../src/domain/eligibility";

const list = (words: string): readonly string[] => words.split("; ");

/** Words and phrases by clause, as a careful developer would list them from the guide: no accents, no plural needed. */
export const KEYWORDS: Readonly<Partial<Record<Clause, readonly string[]>>> = {
  E1: list(
    "accompagnement; accompagnateur; diagnostic; travailleur social; travailleurs sociaux; travail social; intervenant social; " +
      "assistant social; assistante sociale; assistant de service social; cesf; conseiller en economie sociale; " +
      "conseillere en economie sociale; educateur; educatrice; educateur specialise; psychologue; mediateur; mediatrice; " +
      "mediation; travailleur pair; moniteur educateur; monitrice; tisf; asll; avdl; suivi social; visite a domicile; " +
      "visites a domicile; vad; entretien social; atelier; aide aux demarches; acces aux droits; evaluation sociale; " +
      "referent social; equipe sociale; permanence sociale; ts"
  ),
  E2: list(
    "gestion locative adaptee; gestion adaptee; gla; gestion locative renforcee; gestion locative sociale; " +
      "gestion locative dediee; gestion locative specifique; gestion rapprochee; suivi locatif; conseiller social; " +
      "veille sociale; troubles de voisinage; mediation locative"
  ),
  E3: list(
    "ingenierie; pilotage; coordination; coordinateur; coordinatrice; coordonnateur; animation; chef de projet; " +
      "cheffe de projet; charge de mission; chargee de mission; gestion de projet; gestion du projet; conduite de projet; " +
      "mise en oeuvre; montage; construction du projet; comite de pilotage; copil; comite technique; cotech; partenariat; " +
      "reporting; bilan du projet; appel a projets"
  ),
  N1: list(
    "mobilier; meuble; ameublement; equipement; amenagement; electromenager; refrigerateur; frigo; lave linge; lave-linge; " +
      "cuisiniere; four; micro-ondes; plaque; lit; literie; matelas; sommier; canape; table; chaise; armoire; vaisselle; " +
      "linge; drap; couette; rideau; luminaire; kit; pack; trousseau; televiseur"
  ),
  N2: list(
    "aide sur quittance; aides sur quittance; aide a la quittance; paiement du loyer; paiement des loyers; " +
      "paiement loyer; prise en charge du loyer; prise en charge des loyers; prise en charge loyer; reglement des loyers; " +
      "participation au loyer; aide au loyer; charges locatives; facture d energie; factures d energie; " +
      "facture d electricite; dette locative; dettes locatives; dette de loyer; apurement; loyer"
  ),
  N3: list(
    "remise de loyer; remises de loyer; remise sur loyer; ecretement; rabais; gratuite; reduction de loyer; baisse de loyer; " +
      "minoration; abattement; abandon de loyer; exoneration de loyer; franchise de loyer; mois gratuit"
  ),
  N4: list(
    "investissement; acquisition; achat de vehicule; achat d un vehicule; achat vehicule; achat voiture; ordinateur; " +
      "logiciel; materiel informatique; tablette; imprimante; smartphone; immobilisation; amortissement; terrain; " +
      "foncier; achat de logement; achat d un logement; achat appartement; vefa"
  ),
  N5: list(
    "travaux; construction; rehabilitation; renovation; restructuration; refection; remise en etat; entretien courant; " +
      "peinture; plomberie; electricite; menuiserie; toiture; chaudiere; carrelage; isolation; sanitaire; douche; " +
      "maitrise d oeuvre; architecte; diagnostic technique; amiante; dpe; mise aux normes; reparation; nettoyage; " +
      "desinsectisation; ravalement; demolition; bet; chantier"
  ),
  N6: list(
    "gestion locative; quittancement; encaissement; etat des lieux; etats des lieux; recouvrement; contentieux; " +
      "attribution; gardien; gardiennage; syndic; huissier; impaye; expulsion; relance; avis d echeance; caleol; " +
      "commercialisation; relocation; gerance; redaction de bail; regularisation de charges; appel de loyer"
  ),
  silent: list(
    "siege; structure; frais generaux; locaux; bureau; telephone; telephonie; internet; informatique; assurance; fourniture; " +
      "location de vehicule; location vehicule; vehicule; carburant; formation; evaluation; communication; interprete; " +
      "interpretariat; traduction; mobilier de bureau; vacance; depot de garantie; caution; premier loyer; creance; " +
      "aide d urgence; secours; direction; comptabilite; abonnement; hotel; supervision; affranchissement"
  ),
  vague: list(
    "divers; autre; provision; imprevu; salaire; personnel; honoraire; prestation; deplacement; remuneration; charges sociales"
  ),
};

/** Words that take out what follows them. */
export const TAKEN_OUT = /\b(?:hors|sans|sauf|hormis|non compris)\b.*$/;
