import { stemOf } from "../reading/stem";

/** Ordinary words that are one letter away from the vocabulary of costs and are no slip of it. */
const WORDS =
  "mobiliser mobilise méditation vacation location vocation locatif évocation préparation réparation réputation restitution " +
  "constitution institution installation installer animateur animatrice conseil médication intention invention insertion " +
  "attribution contribution distribution convention conversion conversation conservation coopération opération " +
  "adoption adaptation captation formation information fonction fondation financier financer fournisseur fourniture " +
  "gestation question gérant garant garantie gratification qualification résidence résident référence préférence " +
  "réunion région relation rotation élévation évaluation évolution révision prévision provision division revenu " +
  "maintenance maintien parent parents partenaire parental portage postage passage paysage massage message " +
  "chargement changement logement longement rangement jugement management ménagement engagement équipage " +
  "éducation élocution exécution expression impression dépression régression rémission remise réinsertion " +
  "diagnostiquer diagnostique locataire lotissement abonnement abonner rapport support transport production réduction " +
  "traduction induction séduction couverture ouverture peintre ceinture culture structure facteur secteur lecteur " +
  "recteur récepteur réception conception perception déception inspection prospection protection projection " +
  "acheteur achever auteur cadence canton casier concept concerné concret coloration compliment courtier décret désert détention " +
  "détenteur démence dispersé équipier fracture fermer formel forcer inférieur instant internat inviter licencié livrer loterie " +
  "maquette marteau maternel maternelle mineur moteur montant ouvrir paquet passager personnalité pilier regard remarque renfort " +
  "repérer retour révocation saison scolarisé sécurisé servir souvenir spécialité surtout terminé tracteur traiter transit " +
  "travailler vapeur éditer menacer insolation individualité aboutissement avertissement fractionnement spécialisation répartition transportation";

/** Stems that spelling correction never touches. */
export const ORDINARY_STEMS: ReadonlySet<string> = new Set(
  WORDS.split(" ").map((word) => stemOf(word.normalize("NFD").replace(/\p{M}/gu, "")))
);
