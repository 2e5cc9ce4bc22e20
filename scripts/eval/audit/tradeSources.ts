/** The nomenclatures and texts of the trade that the vocabulary was written from. Titles are those of the texts. */
export const TRADE_SOURCES = {
  guide:
    "Guide USH « Accompagnement vers et dans le logement » (mars 2020): 1.5 (clauses), 1.2–1.4 and 3.1–3.2 (project), 2.1–2.5 (support, dwellings)",
  fsl: "Loi n° 90-449 du 31 mai 1990, art. 6 et suiv. (fonds de solidarité pour le logement: help with rent, charges, energy, deposits; support measures)",
  "rome-social":
    "ROME, social work: K1201, K1205, K1206, K1207, K1301, K1305, K1403, K1801, K1104 (psychologie), J1506 (soins infirmiers)",
  "rome-immobilier": "ROME, property management: C1501, C1502, C1503, C1504",
  "rome-projet":
    "ROME, studies and projects: K1802 (développement local), M1402 (conseil en organisation et management)",
  casf: "Code de l’action sociale et des familles: L. 271-1 (accompagnement personnalisé), L. 312-1 (établissements et services), L. 345-2 (SIAO, veille sociale)",
  "loi-1989":
    "Loi n° 89-462 du 6 juillet 1989: art. 3-2 (états des lieux), 15 (congé), 17-1 (révision), 22 (dépôt), 22-1 (caution), 23 (charges), 24 (impayés, résiliation)",
  "charges-recuperables":
    "Décret n° 87-713 du 26 août 1987, annexe (charges récupérables: lifts, water, heating, common parts, green areas, cleanliness, taxes)",
  "reparations-locatives":
    "Décret n° 87-712 du 26 août 1987, annexe (réparations locatives: openings, inside walls, plumbing, electricity, upkeep)",
  decence: "Décret n° 2002-120 du 30 janvier 2002 (logement décent: roof, guard rails, networks, heating, sanitary)",
  "logement-meuble":
    "Décret n° 2015-981 du 31 juillet 2015 (mobilier d’un logement meublé: bedding, blinds, hob, oven, refrigerator, crockery, table, shelves, lights, cleaning)",
  bailleur:
    "Code de la construction et de l’habitation: L. 441-1 et suiv. (attribution, CALEOL), L. 441-3 (SLS), L. 442-5 (enquête OPS), L. 442-8-1 (sous-location, bail glissant), L. 442-2-1 (RLS)",
  diagnostics:
    "Code de la construction et de l’habitation: L. 271-4 (dossier de diagnostic technique), L. 126-26 (DPE); code de la santé publique: L. 1334-5 (CREP)",
  "maitrise-oeuvre":
    "Code de la commande publique: L. 2411-1, L. 2421-1, R. 2431-1 et suiv. (maîtrise d’ouvrage, maîtrise d’œuvre, OPC); code du travail: L. 4532-2 (coordination SPS)",
  "corps-d-etat":
    "Usual lots of a building contract (corps d’état), as the NF DTU standards and the Qualibat nomenclature divide them",
  gardiens: "Convention collective des gardiens, concierges et employés d’immeubles (IDCC 1043)",
  "pcg-2":
    "Plan comptable général, classe 2: 20 (software), 21 (land, buildings, equipment, vehicles, furniture), 28 (amortissements)",
  "pcg-6":
    "Plan comptable général, classe 6: 60 (purchases), 61 and 62 (services), 63 (taxes), 64 (pay), 65 (654 bad debts), 68 (dotations)",
  cerfa:
    "Cerfa n° 12156, budget of a grant request by an association: its headings, charges indirectes and contributions volontaires",
  garanties: "Action Logement: Visale, avance Loca-Pass, garantie Loca-Pass",
} as const satisfies Readonly<Record<string, string>>;

export type TradeSource = keyof typeof TRADE_SOURCES;

/** Which of them the words of a rule come from. A rule that is not here has none, and the audit says so. */
export const SOURCES_OF_RULES: Readonly<Record<string, readonly TradeSource[]>> = {
  "E1-accompagnement": ["guide", "fsl", "casf", "rome-social"],
  "E1-soutien": ["guide", "casf", "rome-social"],
  "E1-diagnostic": ["guide", "casf"],
  "E1-equipe": ["rome-social", "casf", "pcg-6"],
  "E2-gestion-adaptee": ["guide", "bailleur", "rome-immobilier"],
  "E2-gestion-qualifiee": ["guide", "rome-immobilier"],
  "E2-equipe": ["guide", "rome-immobilier", "rome-social"],
  "E3-projet": ["guide", "rome-projet"],
  "E3-equipe": ["rome-projet", "rome-social"],
  "E3-construction-du-projet": ["guide"],
  "N1-amenagement": ["guide", "logement-meuble"],
  "N1-mobilier": ["logement-meuble", "pcg-2"],
  "N2-quittance": ["guide", "fsl"],
  "N2-paiement": ["fsl", "loi-1989", "charges-recuperables"],
  "N3-remise": ["guide", "bailleur"],
  "N3-baisse": ["bailleur", "loi-1989"],
  "N4-investissement": ["guide", "pcg-2"],
  "N4-biens-durables": ["pcg-2"],
  "N4-immobilier": ["pcg-2", "maitrise-oeuvre"],
  "N5-construction": ["guide", "maitrise-oeuvre"],
  "N5-travaux": ["corps-d-etat", "decence", "reparations-locatives"],
  "N5-etudes-techniques": ["diagnostics", "maitrise-oeuvre"],
  "N5-remise-en-etat": ["reparations-locatives", "charges-recuperables"],
  "N6-gestion-classique": ["guide", "rome-immobilier"],
  "N6-actes-de-gestion": ["loi-1989", "bailleur", "rome-immobilier", "gardiens"],
  "N6-impayes": ["loi-1989", "fsl"],
  "S-moyens": ["pcg-6", "cerfa"],
  "S-conseil-juridique": ["pcg-6", "cerfa"],
  "S-formation-evaluation": ["pcg-6", "cerfa", "guide"],
  "S-accompagnement-technique": ["maitrise-oeuvre"],
  "S-mobilier-de-bureau": ["pcg-2"],
  "S-risque-locatif": ["loi-1989", "fsl", "garanties", "pcg-6"],
  "V-sans-objet": ["pcg-6"],
  "V-nature-seule": ["pcg-6", "cerfa", "guide"],
  "V-loyer-seul": ["loi-1989"],
  "V-bien-sans-acte": ["pcg-2", "pcg-6"],
  "V-remuneration": ["pcg-6"],
  "M-deux-couts": ["guide", "diagnostics"],
};
