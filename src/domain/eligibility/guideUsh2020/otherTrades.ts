/** What makes a project, a coordinator or a survey one of another trade: building, property, selling, computers. */
export const OTHER_TRADES =
  "technique|informatique|bâtiment|immobilier|commercial|commercialisation|patrimoine|patrimonial|urbain|travaux|rénovation|maîtrise|opération|chantier|qualité|sécurité|construction";
