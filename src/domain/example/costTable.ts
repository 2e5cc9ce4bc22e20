/** The lines of the example budget as they are typed, mistakes included. A blank is "not known", except a blank share. */
export const COST_TABLE = `
exercice;poste;account;label;porteur;unit;quantity;unitCost;projectShare;decision;justification
2024;Accompagnement social;641100;Salaires et charges CESF, 0,8 ETP x 3 mois;Le Seuil;mois;3;3571.65;0.8;;Un poste de CESF dédié au projet à 80 %.
2024;Accompagnement social;641100;SALAIRES TS PASSERELLE;Passerelle Logement;mois;3;3480;0.7;;
2024;Diagnostic;611000;Diagnostics sociaux partagés, 12 x 180 €;Le Seuil;mesure;12;180;;;Prix de la convention de partenariat.
2024;Gestion locative adaptée;641100;Chargée de gestion locative adaptée, 0,5 ETP;Habitat des Deux Rives;mois;3;3576.8;0.5;;Référente des ménages du projet chez le bailleur.
2024;Ingénierie et pilotage;641100;Cheffe de projet : construction du projet, 0,2 ETP;Habitat des Deux Rives;mois;3;4100;0.2;;
2024;Ingénierie et pilotage;218300;Ordinateurs portables de l'équipe;Habitat des Deux Rives;unité;2;890;;;
2024;Ingénierie et pilotage;628000;Frais de siège, 6 %;Le Seuil;forfait;1;1040.5;;Inéligible;Écartés par le règlement de l’appel à projets régional.
2024;Hors FNAVDL;606300;Mobilier et électroménager de première installation;Habitat des Deux Rives;ménage;6;430;;;
2025;Accompagnement social;641100;Salaires et charges CESF, 0,8 ETP x 12 mois;Le Seuil;mois;12;3642.9;0.8;;Un poste de CESF dédié au projet à 80 %.
2025;Accompagnement social;641100;SALAIRES TS PASSERELLE 12 MOIS;Passerelle Logement;mois;12;3549.6;0.7;;
2025;Accompagnement social;;64110000 educateur specialise 0,4 ETP;Le Seuil;mois;12;3610;0.4;;
2025;Accompagnement social;622600;Vacations psychologue, 40 séances;Le Seuil;séance;40;80;;;Soutien aux ménages qui l’acceptent, en groupe et seuls.
2025;Accompagnement social;622600;Vacations psychologue, 40 séances;Le Seuil;séance;40;80;;;
2025;Accompagnement social;611000;Accompagnement à l’aménagement du logement;Passerelle Logement;heure;135;36;;;
2025;Accompagnement social;625100;Deplacements pour les visites a domicile;Passerelle Logement;kilomètre;4200;0.41;;;
2025;Accompagnement social;622800;Interprète;Passerelle Logement;heure;30;42;;Éligible;Entretiens d’accompagnement des ménages réfugiés uniquement.
2025;Accompagnement social;611000;Accompagnement et petit mobilier;Passerelle Logement;forfait;1;3500;;;
2025;Accompagnement social;606300;Kits de bienvenue (vaisselle, linge de lit);Le Seuil;unité;30;55;;;
2025;Accompagnement social;622800;Formation des travailleurs sociaux;Le Seuil;jour;6;240;;Éligible;Formation à l’aller-vers, demandée par la convention.
2025;Accompagnement social;628000;Divers;Le Seuil;forfait;1;1200;;;
2025;Diagnostic;611000;Diagnostics sociaux partagés, 40 x 180 €;Le Seuil;mesure;40;180;;;Prix de la convention de partenariat.
2025;Diagnostic;617000;Diagnostic technique avant entrée dans les lieux;Logis du Val;unité;9;260.1;;;
2025;Gestion locative adaptée;641100;Chargée de GLA, 0,5 ETP x 12 mois;Habitat des Deux Rives;mois;12;3576.8;0.5;;Référente des ménages du projet chez le bailleur.
2025;Gestion locative adaptée;641100;Suivi du paiement de la quittance;Logis du Val;heure;90;35;;;
2025;Gestion locative adaptée;641100;Gestion locative : quittancement et encaissement des loyers;Logis du Val;mois;12;468.38;;;
2025;Gestion locative adaptée;615200;Remise en état entre deux locataires;Logis du Val;unité;5;940;;;
2025;Ingénierie et pilotage;641100;Cheffe de projet, 0,2 ETP x 12 mois;Habitat des Deux Rives;mois;12;4100;0.2;;
2025;Ingénierie et pilotage;641100;Coordination et comités de pilotage;Habitat des Deux Rives;jour;8;310;;;
2025;Ingénierie et pilotage;628000;Frais de siège de l’association, 6 %;Le Seuil;forfait;1;4120.35;;;
2025;Ingénierie et pilotage;626000;TELEPHONIE ET INTERNET;Passerelle Logement;mois;12;89.9;0.5;Éligible;
2025;Ingénierie et pilotage;613200;Location d’un bureau pour l’équipe;Le Seuil;mois;12;380;0.5;;
2025;Hors FNAVDL;606300;Lits, tables et plaques de cuisson;Logis du Val;ménage;15;430;;;
2025;Hors FNAVDL;657000;Aide sur quittance, 50 €/mois x 6 mois x 8 ménages;Habitat des Deux Rives;ménage;8;300;;;
2025;Hors FNAVDL;709000;Remise de loyer de deux mois pour 4 ménages;Logis du Val;ménage;4;746.6;;;
2025;Hors FNAVDL;218200;Véhicule d’occasion acheté pour les visites à domicile;Passerelle Logement;unité;1;7890;;;
2025;Hors FNAVDL;615200;Réfection de la salle de bain, logement relais;Habitat des Deux Rives;unité;1;4312.9;;;
2026;Accompagnement social;641100;Salaires et charges CESF, 0,8 ETP x 9 mois;Le Seuil;mois;9;3715.75;0.8;;Un poste de CESF dédié au projet à 80 %.
2026;Accompagnement social;641100;Salaires TS Passerelle, 9 mois;Passerelle Logement;mois;9;3620.6;0.7;;
2026;Accompagnement social;611000;10 mesures ASLL renforcees;Passerelle Logement;mesure;10;1320;;À vérifier;Le FSL du département finance peut-être déjà ces mesures.
2026;Accompagnement social;611000;Ateliers collectifs : budget et économies d’énergie;Le Seuil;séance;10;;;;Devis attendu.
2026;Diagnostic;611000;Diagnostics sociaux, 20 x 185 €;Le Seuil;mesure;20;185;;;Prix de la convention de partenariat.
2026;Gestion locative adaptée;641100;Chargée de GLA, 0,5 ETP x 9 mois;Habitat des Deux Rives;mois;9;3612.55;0.5;;Référente des ménages du projet chez le bailleur.
2026;Ingénierie et pilotage;622600;Évaluation externe;Habitat des Deux Rives;forfait;1;6500;;;
2026;Ingénierie et pilotage;641100;Animation et coordination inter-bailleurs;Habitat des Deux Rives;jour;6;318.5;;;
2026;Hors FNAVDL;641100;Travailleur pair, 0,1 ETP;Passerelle Logement;mois;9;2890;0.1;;
2026;Hors FNAVDL;654000;Garantie des impayés et de la vacance;Logis du Val;forfait;1;5200;;;
`;
