import { borderline, expressions, inGuide, rule } from "./define";

const reason = {
  fr: "l’aménagement et l’équipement des logements ne sont pas financés",
  en: "fitting out and equipping dwellings is not paid for",
};

/** N1: fitting out and equipping dwellings. */
export const equipement = [
  rule({
    id: "N1-amenagement",
    clause: "N1",
    answer: "Inéligible",
    title: { fr: "Aménagement et équipement des logements", en: "Fitting out and equipping dwellings" },
    triggers: expressions(
      "aménagement; aménager; équipement; " +
        "équipement ... logement|appartement|studio|cuisine|ménage|famille|chambre|résidence|colocation|collectif; " +
        "équiper; ameublement; meublage; ameubler; meubler; " +
        "installation|montage|pose|livraison ... meuble|mobilier|cuisine|armoire; cuisine équipé; " +
        "cuisine aménagé; décoration; kitchenette"
    ),
    cancellers: ["aménagement temps|horaire|poste|peine|procédure|planning|échéancier|dette|emploi"],
    reason,
    source: inGuide,
  }),
  rule({
    id: "N1-mobilier",
    clause: "N1",
    answer: "Inéligible",
    title: {
      fr: "Mobilier, appareils, literie et kits des ménages",
      en: "Households’ furniture, appliances, bedding and kits",
    },
    triggers: expressions(
      "mobilier; meuble; bon|chèque|carte ... mobilier|meuble|équipement|électroménager|ameublement; lit; " +
        "literie; matelas; sommier; clic clac; bz; banquette; futon; surmatelas; housse; édredon; duvet; " +
        "sac couchage; taie; convertible; canapé; fauteuil; armoire; commode; bahut; vaisselier; desserte; " +
        "miroir; patère; porte manteau; cintre; escabeau; buffet; étagère; bibliothèque; chevet; table; chaise; " +
        "tabouret; penderie; dressing; rangement; berceau; poussette; siège auto; chaise haut; rehausseur; " +
        "biberon; chauffe biberon; gigoteuse; parc bébé; " +
        "matériel|article|équipement|meuble|nécessaire bébé|enfant|puériculture; jouet; électroménager; " +
        "électro ménager; réfrigérateur; congélateur; frigidaire; cuisinière; gazinière; four; micro onde; " +
        "plaque; hotte; induction; table cuisson; friteuse; mixeur; robot; cocotte; marmite; couteau; saladier; " +
        "carafe; bol; tasse; lave linge|vaisselle; sèche linge; machine laver; bouilloire; cafetière; " +
        "aspirateur; fer repasser; téléviseur; télévision; tv; antenne|décodeur|parabole télévision|tv; réveil; " +
        "radiateur|chauffage|convecteur|climatiseur appoint|électrique|mobile|huile|bain; déshumidificateur; " +
        "ventilateur; vaisselle; ustensile; casserole; poêle; couvert; batterie cuisine; linge; " +
        "linge lit|maison|toilette; drap; couette; couverture; oreiller; serviette; rideau; tringle; store; " +
        "voilage; luminaire; lampe; lampadaire; applique; éclairage; ampoule; tapis; assiette; verre; " +
        "grille pain; balai; poubelle; étendoir; étendage; planche repasser; serpillière; serpillère; éponge; " +
        "nappe; torchon; peignoir; moustiquaire; séchoir; alèse; traversin; plaid; halogène; paillasson; " +
        "puériculture; ballot; meublant; autocuiseur; plancha; barbecue; transat; trousseau; kit; pack; " +
        "panier|colis|coffret|valise bienvenue|accueil|installation; trousse hygiène|toilette|accueil; produit ménager|entretien|hygiène; boîte lettre; " +
        "premier équipement|nécessité|installation; box logement|énergie; " +
        "box internet ... logement|appartement|ménage|locataire; " +
        "lot ... meuble|mobilier|vaisselle|linge|couchage; couchage; bien|objet ... équipement|ménager|premier"
    ),
    cancellers: expressions(
      "table ronde|bord|concertation|négociation|travail|quartier; " +
        "couverture maladie|social|santé|territoire|territorial|géographique; " +
        "assiette éligible|subvention|fnavdl|calcul|budget; " +
        "lampe|kit|pack communication|pédagogique|outil|office|bureautique|formation; tapis sport"
    ),
    reason,
    source: borderline(5),
  }),
];
