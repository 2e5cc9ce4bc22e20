/** Referral, stay and exit of the example measures, in the same order. */
export const STAYS = `
date_orientation;oriente_par;adhesion;date_diagnostic;date_entree;intensite;situation_entree;type_logement;date_acces_logement;date_glissement_bail;date_sortie;motif_sortie;relais_sortie
2024-12-05;structure d’hébergement;Oui;2024-12-09;2025-01-13;Légère;hébergement d’insertion;logement social ordinaire;2025-02-19;;2025-06-20;accès à un bail direct;aucun nécessaire
2025-01-01;SIAO;Oui;2025-01-10;2025-01-20;Légère;rue;bail glissant;2025-03-03;2025-09-30;2025-09-30;glissement du bail;bailleur
2025-01-13;bailleur;Oui;2025-01-20;2025-02-03;Renforcée;locataire du parc social;logement social ordinaire;;;2025-07-01;maintien sécurisé;service social de secteur
2025-01-21;CCAPEX;Oui;2025-01-27;2025-02-10;Légère;locataire du parc social;logement social ordinaire;;;2025-06-30;perte de contact;aucun trouvé
2025-01-20;SIAO;Oui;2025-01-27;2025-02-17;Moyenne;hébergement d’insertion;sous-location;2025-03-24;;;;
2025-02-07;bailleur;Oui;2025-02-17;2025-03-03;Moyenne;locataire du parc social;logement social ordinaire;;;2025-12-31;relogement ou mutation adaptée;service social de secteur
2025-02-20;SIAO;Oui;2025-02-24;2025-03-10;Moyenne;rue;pension de famille;2025-06-03;;2025-10-15;décès;
2025-02-10;CCAPEX;Oui;2025-02-13;2025-03-17;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2025-02-13;association;Oui;2025-02-24;2025-03-24;Légère;hébergement d’urgence;logement social ordinaire;2025-05-09;;2026-01-01;réorientation;service social de secteur
2025-02-28;collectivité ou CCAS;Oui;2025-03-06;2025-04-07;Moyenne;hébergé chez un tiers;colocation;;;2025-08-29;abandon ou refus;aucun trouvé
2025-02-28;bailleur;Oui;2025-03-05;2025-04-14;Moyenne;locataire du parc social;logement social ordinaire;;;2025-11-14;;
2025-04-07;structure d’hébergement;Oui;2025-04-17;2025-04-22;Renforcée;hébergement d’insertion;sous-location;2025-07-07;;2025-12-05;hébergement dans la famille;service social de secteur
2025-04-08;commission DALO;Oui;2025-04-18;2025-05-05;Moyenne;hébergé chez un tiers;logement social ordinaire;2025-06-13;;2025-09-12;accès à un bail direct;aucun nécessaire
2025-04-28;CCAPEX;Oui;2025-05-02;2025-05-12;Moyenne;locataire du parc social;logement social ordinaire;;;2025-07-25;expulsion;service social de secteur
2025-04-07;SIAO;Oui;2025-04-14;2025-05-19;Légère;hébergement d’insertion;bail glissant;2025-07-01;;;;
2025-04-28;autre institution;Oui;2025-05-05;2025-06-02;Légère;sortie d’institution;logement transitoire;2025-08-04;;2025-12-19;interruption indépendante du ménage;service social de secteur
2025-05-13;bailleur;Oui;2025-05-19;2025-06-10;Moyenne;locataire du parc social;logement social ordinaire;;;2025-10-31;relais vers le droit commun;service social de secteur
2025-05-26;association;Oui;2025-06-02;2025-06-23;Moyenne;hébergement d’urgence;bail glissant;2025-09-15;;;;
;SIAO;Oui;2025-05-22;2025-07-01;Renforcée;rue;hébergement dans le logement;2025-09-08;;;;
2025-06-06;collectivité ou CCAS;Oui;2025-06-16;2025-07-15;Renforcée;hébergé chez un tiers;colocation;;;2025-07-15;abandon ou refus;aucun trouvé
2025-08-04;autre;Oui;2025-08-07;2025-08-25;Moyenne;locataire du parc social;logement social ordinaire;;;2025-08-04;autre;service social de secteur
2025-08-12;structure d’hébergement;Oui;2025-08-18;2025-09-01;Renforcée;hébergement d’insertion;pension de famille;2025-10-20;;2026-03-31;logement accompagné pérenne;service social de secteur
2025-08-20;autre institution;Oui;2025-08-29;;;sortie d’institution;logement transitoire;;;2025-11-07;départ sans solution connue;service social de secteur
2025-07-28;CCAPEX;Oui;2025-08-06;2025-09-08;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-09-01;bailleur;Oui;2025-09-11;2025-09-22;Légère;sous-location;bail glissant;;;2025-12-12;fin de financement;service social de secteur
2025-09-16;commission DALO;En cours;;;;;logement social ordinaire;;;;;
2025-09-22;SIAO;Oui;2025-09-26;2025-10-06;Renforcée;hébergement d’insertion;sous-location;2025-12-11;;;;
2025-09-22;structure d’hébergement;Oui;2025-09-29;2025-10-20;Renforcée;hébergement d’insertion;logement social ordinaire;2025-12-01;;2026-02-13;accès à un bail direct;aucun nécessaire
2025-10-09;bailleur;Oui;2025-10-15;2025-10-27;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-10-06;CCAPEX;Oui;2025-10-13;2025-11-03;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2025-10-13;bailleur;Oui;2025-10-23;2025-11-24;Légère;locataire du parc social;logement social ordinaire;;;;;
2025-11-17;association;;2025-11-24;2025-12-01;Moyenne;hébergement d’urgence;logement social ordinaire;2026-01-12;;;;
2025-11-19;bailleur;Oui;;2025-12-08;Légère;locataire du parc social;logement social ordinaire;;;;;
2025-12-01;SIAO;Oui;2025-12-05;2025-12-31;Renforcée;rue;hébergement dans le logement;2026-01-26;;;;
2025-12-08;collectivité ou CCAS;Oui;2025-12-15;2026-01-01;Légère;hébergé chez un tiers;colocation;2026-02-18;;;;
2025-12-19;bailleur;Oui;2025-12-29;2026-01-19;Légère;locataire du parc social;logement social ordinaire;;;;;
2025-12-30;CCAPEX;Oui;2026-01-09;2026-02-09;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2026-02-12;SIAO;Oui;2026-02-19;2026-03-02;Renforcée;hébergement d’insertion;bail glissant;2026-04-16;2026-06-15;2026-06-15;glissement du bail;bailleur
2026-03-30;bailleur;Oui;2026-04-09;2026-04-13;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2026-05-11;structure d’hébergement;Non;2026-05-18;;;;;;;;;
`;
