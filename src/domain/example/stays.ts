/** Referral, stay and exit of the example measures, in the same order. */
export const STAYS = `
date_orientation;oriente_par;adhesion;date_diagnostic;date_entree;intensite;situation_entree;type_logement;date_acces_logement;date_glissement_bail;date_sortie;motif_sortie;relais_sortie
2024-08-30;association;Oui;2024-10-14;2024-10-16;Renforcée;rue;hébergement dans le logement;2024-12-31;;2026-03-20;départ sans solution connue;aucun trouvé
2024-09-06;bailleur;Oui;2024-09-26;2024-10-08;;locataire du parc social;logement social ordinaire;;;2024-12-13;maintien sécurisé;service social de secteur
2024-09-09;bailleur;Oui;2024-09-12;2024-09-23;Renforcée;locataire du parc social;logement social ordinaire;;;2025-03-14;maintien sécurisé;bailleur
2024-09-20;CCAPEX;En cours;2024-09-26;2024-10-21;Renforcée;locataire du parc social;logement social ordinaire;;;2025-01-31;relogement ou mutation adaptée;service social de secteur
2024-09-23;autre institution;Oui;2024-10-01;2024-10-14;Légère;sortie d’institution;logement transitoire;2024-12-30;;2025-05-16;accès à un bail direct;aucun nécessaire
2024-10-01;bailleur;Oui;2024-10-07;2024-10-14;Moyenne;locataire du parc social;logement social ordinaire;;;2025-11-24;autre;service social de secteur
2024-10-01;CCAPEX;Oui;2024-10-14;2024-11-04;Renforcée;locataire du parc social;logement social ordinaire;;;2025-04-30;maintien sécurisé;bailleur
2024-10-07;CCAPEX;Oui;2024-10-07;2024-11-12;Renforcée;locataire du parc social;logement social ordinaire;;;2025-07-01;perte de contact;aucun trouvé
2024-10-14;CCAPEX;Oui;2024-10-18;2024-10-29;Renforcée;locataire du parc social;logement social ordinaire;;;2025-04-07;relogement ou mutation adaptée;service social de secteur
2024-10-14;SIAO;Oui;2024-10-25;2024-11-22;Renforcée;sortie d’institution;sous-location;2025-01-02;;2025-02-17;accès à un bail direct;aucun nécessaire
2024-10-21;services de l’État;Oui;2024-10-24;2024-11-08;Renforcée;hébergement d’urgence;sous-location;2025-01-08;;2025-07-11;accès à un bail direct;aucun nécessaire
2024-10-28;SIAO;Oui;2024-11-06;2024-12-02;Renforcée;hébergement d’urgence;bail glissant;2025-01-13;2025-08-29;2025-08-29;glissement du bail;bailleur
2024-11-04;collectivité ou CCAS;Oui;2024-11-22;2024-12-12;Renforcée;logement accompagné;logement social ordinaire;2025-01-27;;;;
2024-11-14;structure d’hébergement;Oui;2024-12-16;2024-12-27;Renforcée;hébergement d’urgence;bail glissant;2025-02-03;2025-09-15;2025-09-15;glissement du bail;bailleur
2024-11-18;bailleur;Non;2024-11-28;;;locataire du parc social;logement social ordinaire;;;;;
2024-11-25;CCAPEX;Oui;2024-12-02;2024-12-04;Renforcée;locataire du parc social;logement social ordinaire;;;2025-04-07;maintien sécurisé;service social de secteur
2024-12-02;association;Oui;2024-12-09;2024-12-16;Renforcée;rue;pension de famille;2025-01-22;;2025-07-07;interruption indépendante du ménage;service social de secteur
2024-12-02;association;Oui;2024-12-06;2024-12-09;Moyenne;hébergement d’urgence;hébergement dans le logement;2025-03-21;;2025-10-15;décès;
2024-12-05;bailleur;Oui;2024-12-16;2025-01-09;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2024-12-12;autre institution;En cours;2024-12-26;2025-01-03;Renforcée;logement accompagné;colocation;2025-02-18;;2025-12-09;relais vers le droit commun;service social de secteur
2024-12-17;SIAO;Oui;2025-01-02;2025-01-13;Moyenne;hébergement d’insertion;logement social ordinaire;2025-04-25;;2025-09-12;accès à un bail direct;aucun nécessaire
2024-12-19;autre institution;Oui;2024-12-26;2025-01-20;Légère;sortie d’institution;logement transitoire;2025-04-14;;2025-07-11;abandon ou refus;service social de secteur
2024-12-26;bailleur;Oui;2025-01-24;2025-02-03;Légère;locataire du parc social;logement social ordinaire;;;2025-07-01;maintien sécurisé;service social de secteur
2024-12-27;association;Oui;2025-01-20;2025-02-05;Moyenne;hébergement d’urgence;pension de famille;2025-03-05;;2026-02-16;perte de contact;aucun trouvé
2024-12-30;services de l’État;Oui;2025-01-08;2025-01-27;Renforcée;hébergé chez un tiers;sous-location;2025-05-06;;2025-06-27;réorientation;association spécialisée
2024-12-31;CCAPEX;Oui;2025-01-20;2025-02-17;Moyenne;locataire du parc social;logement social ordinaire;;;2025-05-15;perte de contact;aucun trouvé
2024-12-31;bailleur;Oui;2025-01-20;;Moyenne;locataire du parc social;logement social ordinaire;;;2025-05-30;abandon ou refus;service social de secteur
2024-12-31;CCAPEX;Oui;2025-01-16;2025-02-10;Légère;locataire du parc social;logement social ordinaire;;;2025-06-30;perte de contact;aucun trouvé
2025-01-03;services de l’État;Oui;2025-01-27;2025-02-03;Renforcée;hébergement d’urgence;logement social ordinaire;2025-04-14;;2025-09-01;réorientation;association spécialisée
2025-01-13;collectivité ou CCAS;Oui;2025-01-13;2025-01-20;Moyenne;locataire du parc social;logement social ordinaire;;;2025-11-28;relogement ou mutation adaptée;service social de secteur
2025-01-16;CCAPEX;Oui;2025-01-30;2025-02-24;Moyenne;locataire du parc social;logement social ordinaire;;;2025-02-24;perte de contact;aucun trouvé
2025-01-27;bailleur;Oui;2025-02-10;2025-02-17;Légère;locataire du parc social;logement social ordinaire;;;2025-08-18;déménagement hors département;service social de secteur
2025-01-30;CCAPEX;Oui;2025-03-07;2025-03-17;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2025-01-31;bailleur;Oui;2025-02-19;2025-03-06;Légère;locataire du parc social;logement social ordinaire;;;2025-08-27;relais vers le droit commun;service social de secteur
2025-02-03;CCAPEX;Oui;2025-02-24;2025-03-10;Moyenne;locataire du parc social;logement social ordinaire;;;2025-10-03;relais vers le droit commun;service social de secteur
2025-02-04;bailleur;Oui;2025-02-10;2025-03-14;Renforcée;locataire du parc social;logement social ordinaire;;;2025-05-20;expulsion;service social de secteur
2025-02-10;association;Oui;2025-02-17;2025-03-31;Moyenne;logement accompagné;logement social ordinaire;;;2025-03-03;accès à un bail direct;aucun nécessaire
2025-02-12;SIAO;Oui;2025-02-24;2025-02-28;Renforcée;hébergement d’insertion;logement social ordinaire;2025-06-02;;2026-01-19;accès à un bail direct;aucun nécessaire
2025-02-12;bailleur;Oui;2025-02-27;2025-03-03;Moyenne;locataire du parc social;logement social ordinaire;;;2025-12-31;relogement ou mutation adaptée;service social de secteur
2025-02-18;bailleur;Oui;2025-02-24;2025-04-07;Moyenne;locataire du parc social;logement social ordinaire;;;2025-10-13;relogement ou mutation adaptée;service social de secteur
2025-02-21;CCAPEX;Oui;2025-03-05;2025-03-17;Moyenne;locataire du parc social;logement social ordinaire;;;2025-07-11;relais vers le droit commun;service social de secteur
2025-03-03;bailleur;Oui;2025-03-13;2025-04-01;Légère;locataire du parc social;logement social ordinaire;;;2025-06-24;abandon ou refus;service social de secteur
2025-03-05;services de l’État;Non;2025-03-17;;;hébergement d’insertion;;;;;;
2025-03-10;bailleur;Oui;2025-03-31;2025-04-07;Moyenne;locataire du parc social;logement social ordinaire;;;2025-09-26;perte de contact;aucun trouvé
2025-03-11;CCAPEX;Oui;2025-03-17;2025-03-20;Moyenne;locataire du parc social;logement social ordinaire;;;2025-06-03;expulsion;service social de secteur
2025-03-12;SIAO;Oui;2025-03-27;2025-04-14;Renforcée;rue;;2025-08-04;;2025-08-18;accès à un bail direct;aucun nécessaire
2025-03-12;structure d’hébergement;Oui;2025-03-24;2025-04-22;Moyenne;hébergement d’urgence;bail glissant;2025-08-04;;2025-12-05;hébergement dans la famille;service social de secteur
2025-03-13;association;Oui;2025-03-17;2025-03-24;Légère;hébergé chez un tiers;sous-location;2025-05-23;;2026-01-01;réorientation;association spécialisée
2025-03-24;bailleur;Oui;2025-04-11;2025-04-14;Moyenne;locataire du parc social;logement social ordinaire;;;2025-11-14;;
2025-03-26;;Oui;2025-04-15;2025-05-05;Renforcée;locataire du parc social;logement social ordinaire;;;2025-11-21;expulsion;service social de secteur
2025-03-27;services de l’État;Oui;2025-04-03;2025-04-28;Moyenne;hébergement d’insertion;bail glissant;2025-08-26;2025-12-23;2025-12-23;glissement du bail;bailleur
2025-03-27;SIAO;Oui;2025-04-28;2025-05-05;Renforcée;sortie d’institution;logement transitoire;2025-06-13;;2025-12-10;accès à un bail direct;aucun nécessaire
2025-04-14;services de l’État;Oui;2025-04-14;2025-04-28;Renforcée;hébergement d’insertion;bail glissant;2025-06-10;;2025-10-24;départ sans solution connue;aucun trouvé
2025-04-17;bailleur;Oui;2025-04-22;2025-05-15;Moyenne;locataire du parc social;logement social ordinaire;;;2026-01-05;maintien sécurisé;service social de secteur
2025-04-17;CCAPEX;Oui;2025-04-30;2025-05-19;Moyenne;locataire du parc social;logement social ordinaire;;;2026-03-30;maintien sécurisé;service social de secteur
2025-05-02;autre institution;Oui;2025-05-12;2025-06-16;Renforcée;sortie d’institution;logement transitoire;;;2025-09-10;réorientation;association spécialisée
2025-05-05;association;Oui;2025-05-14;2025-06-10;Renforcée;rue;logement transitoire;2025-09-24;;2026-03-23;accès à un bail direct;aucun nécessaire
2025-05-09;services de l’État;Oui;2025-05-12;2025-05-19;Moyenne;hébergement d’insertion;bail glissant;2025-09-08;;;;
2025-05-13;bailleur;Oui;2025-05-19;2025-05-30;Légère;locataire du parc social;logement social ordinaire;;;2026-01-07;maintien sécurisé;service social de secteur
2025-05-14;SIAO;Oui;2025-05-21;2025-06-02;Renforcée;sortie d’institution;sous-location;2025-07-29;;2025-12-19;interruption indépendante du ménage;service social de secteur
2025-05-21;autre institution;Oui;2025-06-10;2025-06-16;Renforcée;hébergé chez un tiers;colocation;2025-10-06;;2026-01-23;;
2025-05-26;CCAPEX;Oui;2025-05-30;2025-05-12;Légère;locataire du parc social;logement social ordinaire;;;;;
2025-06-02;bailleur;Oui;2025-06-12;2025-06-24;Légère;;logement social ordinaire;;;2025-10-01;relais vers le droit commun;service social de secteur
2025-06-10;bailleur;Oui;2025-06-23;2025-07-01;Moyenne;locataire du parc social;logement social ordinaire;;;2025-09-12;maintien sécurisé;service social de secteur
2025-06-11;association;Oui;2025-06-16;2025-07-15;Légère;hébergé chez un tiers;colocation;;;2025-07-15;abandon ou refus;service social de secteur
2025-06-23;bailleur;Oui;2025-07-16;2025-07-21;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-06-24;association;Oui;2025-07-17;2025-08-11;Moyenne;logement accompagné;colocation;2025-10-23;;2026-01-02;interruption indépendante du ménage;service social de secteur
2025-06-30;association;Oui;2025-07-11;2025-07-15;Légère;hébergement d’urgence;hébergement dans le logement;2025-11-10;;2025-10-22;logement accompagné pérenne;service social de secteur
2025-07-08;bailleur;Oui;;2025-07-28;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-07-15;SIAO;Oui;2025-07-22;2025-08-07;Moyenne;hébergement d’urgence;sous-location;2025-09-29;;;;
2025-07-21;CCAPEX;Oui;2025-08-11;2025-08-26;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2025-07-21;bailleur;Oui;2025-07-28;2025-08-25;Moyenne;locataire du parc social;logement social ordinaire;;;2025-08-04;autre;service social de secteur
2025-07-25;autre institution;Oui;2025-07-30;;Légère;sortie d’institution;logement transitoire;;;2025-11-07;départ sans solution connue;aucun trouvé
2025-07-28;CCAPEX;Oui;2025-08-14;2025-09-08;Renforcée;locataire du parc social;logement social ordinaire;;;2026-02-13;relais vers le droit commun;service social de secteur
2025-07-28;bailleur;Non;2025-08-07;;;locataire du parc social;logement social ordinaire;;;;;
2025-07-30;bailleur;Oui;2025-08-13;2025-09-08;Légère;locataire du parc social;logement social ordinaire;;;2026-03-11;relogement ou mutation adaptée;service social de secteur
2025-08-05;SIAO;Oui;2025-08-28;2025-09-01;Renforcée;hébergement d’insertion;logement social ordinaire;2025-10-16;;2025-12-05;interruption indépendante du ménage;service social de secteur
2025-08-20;bailleur;Oui;2025-09-22;2025-09-25;Moyenne;locataire du parc social;logement social ordinaire;;;2026-02-24;autre;service social de secteur
2025-08-20;collectivité ou CCAS;Oui;2025-08-26;2025-09-01;Moyenne;hébergement d’urgence;logement social ordinaire;2025-12-15;;;;
2025-08-28;bailleur;Oui;2025-09-02;2025-09-22;Moyenne;locataire du parc social;logement social ordinaire;;;2025-12-12;fin de financement;service social de secteur
2025-09-01;SIAO;Oui;2025-10-01;2025-10-08;Moyenne;hébergement d’insertion;sous-location;2025-12-26;;;;
2025-09-04;structure d’hébergement;Oui;2025-09-08;2025-09-17;Moyenne;hébergement d’insertion;sous-location;2025-12-01;;2026-01-12;accès à un bail direct;aucun nécessaire
2025-09-09;SIAO;Oui;;2025-10-27;Légère;sortie d’institution;logement transitoire;2026-02-02;;2026-03-09;réorientation;association spécialisée
2025-09-09;SIAO;Oui;2025-10-16;2025-10-20;Renforcée;hébergement d’insertion;sous-location;2026-02-03;;2026-02-13;accès à un bail direct;aucun nécessaire
2025-09-09;SIAO;Oui;2025-10-16;2025-10-20;Renforcée;hébergement d’insertion;sous-location;;;;;
2025-09-12;bailleur;Oui;;2025-10-15;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-09-16;services de l’État;En cours;;;;hébergé chez un tiers;;;;;;
2025-09-23;bailleur;Oui;2025-10-23;2025-10-27;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-09-24;autre institution;Oui;;2025-10-06;Légère;sortie d’institution;sous-location;2026-01-02;;;;
2025-09-29;association;Oui;2025-10-23;2025-10-29;Moyenne;hébergement d’urgence;sous-location;2026-01-26;;2026-02-13;perte de contact;aucun trouvé
2025-10-02;CCAPEX;Oui;;2025-10-13;Renforcée;locataire du parc social;logement social ordinaire;;;2026-03-06;maintien sécurisé;bailleur
2025-10-08;association;Oui;;2025-11-04;Moyenne;hébergement d’urgence;logement social ordinaire;2025-12-05;;;;
2025-10-10;CCAPEX;;2025-10-24;2025-11-17;Renforcée;locataire du parc social;logement social ordinaire;;;;maintien sécurisé;
2025-10-21;bailleur;Oui;2025-10-27;2025-11-03;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-11-06;services de l’État;Oui;2025-11-12;2025-11-17;Légère;logement indigne;logement social ordinaire;;;2026-02-04;accès à un bail direct;aucun nécessaire
2025-11-10;services de l’État;Oui;2025-11-17;2025-11-21;Moyenne;logement indigne;logement social ordinaire;2026-01-26;;;;
2025-11-12;structure d’hébergement;Oui;2025-12-23;2025-12-29;Moyenne;hébergement d’insertion;logement social ordinaire;;;;;
2025-11-12;bailleur;Oui;2025-11-20;2025-11-24;Légère;locataire du parc social;logement social ordinaire;;;;;
2025-11-13;SIAO;Oui;2025-11-24;2025-12-02;Moyenne;hébergement d’insertion;bail glissant;2026-01-21;;2026-03-23;perte de contact;aucun trouvé
2025-11-14;SIAO;En cours;2025-11-17;2025-12-15;Moyenne;hébergement d’urgence;logement social ordinaire;2026-01-21;;;;
2025-11-17;collectivité ou CCAS;Oui;2025-11-24;2025-12-01;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2025-11-18;association;Oui;2025-12-12;2025-12-31;Moyenne;rue;bail glissant;2026-01-28;;;;
2025-11-24;CCAPEX;Oui;2025-12-05;2025-12-08;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-11-27;CCAPEX;Oui;2025-12-01;2025-12-22;Légère;locataire du parc social;logement social ordinaire;;;;;
2025-12-05;bailleur;Oui;2025-12-10;2025-12-15;Renforcée;locataire du parc social;logement social ordinaire;;;;;
2025-12-08;collectivité ou CCAS;Oui;2025-12-19;2026-01-01;Légère;logement accompagné;colocation;2026-03-18;;;;
2025-12-16;bailleur;Oui;2026-01-12;2026-01-19;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2025-12-22;commission DALO;Oui;2026-01-05;2026-02-05;Moyenne;locataire du parc privé;logement social ordinaire;2026-03-09;;;;
2025-12-29;structure d’hébergement;Oui;2026-01-05;2026-01-12;Moyenne;hébergement d’urgence;bail glissant;2026-02-23;;;;
2026-01-02;structure d’hébergement;Oui;2026-01-20;2026-01-27;Renforcée;hébergement d’insertion;sous-location;2026-03-02;;;;
;bailleur;Oui;2026-01-14;2026-01-19;Moyenne;locataire du parc social;logement social ordinaire;;;;;
2026-01-09;association;Oui;2026-01-16;2026-02-11;Renforcée;rue;bail glissant;2026-03-30;;;;
2026-01-22;CCAPEX;En cours;2026-02-12;2026-02-16;Légère;locataire du parc social;logement social ordinaire;;;;;
2026-02-09;association;Oui;2026-02-19;2026-02-24;Moyenne;hébergement d’urgence;logement social ordinaire;;;;;
2026-02-16;services de l’État;Oui;2026-02-24;2026-03-05;Moyenne;hébergement d’insertion;logement social ordinaire;;;;;
2026-02-24;SIAO;Oui;2026-03-13;2026-03-25;Moyenne;hébergement d’urgence;hébergement dans le logement;;;;;
2026-03-02;bailleur;En cours;;;;locataire du parc social;logement social ordinaire;;;;;
2026-03-03;association;Oui;;2026-03-20;Légère;rue;pension de famille;;;;;
2026-03-19;structure d’hébergement;Oui;2026-03-30;;;hébergement d’urgence;;;;;;
2026-03-26;association;;;;;hébergement d’urgence;;;;;;
`;
