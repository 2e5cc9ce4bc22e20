/** Money, well-being and follow-up of the example measures, in the same order. */
export const FOLLOW_UP = `
dette_entree;dette_sortie;loyer_charges;aide_logement;ressources;bien_etre_entree;bien_etre_sortie;maintien_6_mois;maintien_12_mois;dernier_contact;alerte;referent_social;referent_bailleur;saisi_le
0;;570.8;150;940;2;1;Maintenu;Maintenu;2025-06-06;;TS Seuil 2;Pôle social Deux Rives;2025-06-25
0;;480.8;;607;6;9;Maintenu;;2025-09-17;;TS Seuil 1;Pôle social Deux Rives;2025-10-01
1330.25;0;415.8;212;812;2;5;Maintenu;;2025-06-12;;TS Passerelle 2;Pôle social Deux Rives;2025-08-11
3760;2632.0;680.4;212;;;;;;2025-06-11;non-réponse du ménage;TS Seuil 1;Agence du Val;2025-07-07
0;;530.8;240;1260;5;;;;2025-06-10;;TS Passerelle 2;Agence du Val;2025-02-18
3100.5;1240.2;385.8;268;1260;4;8;Maintenu;;2025-12-19;;TS Seuil 1;Pôle social Deux Rives;2026-01-08
0;;380;;1105;6;;;;;;TS Passerelle 2;Pôle social Deux Rives;2025-11-24
2410;;410.4;150;940;;;;;2025-07-23;impayé;TS Seuil 1;Agence du Val;2025-04-28
;;625.4;268;1105;3;5;;;2025-12-14;;TS Passerelle 2;Agence du Val;2026-01-05
0;;;;635;3;;;;2025-08-24;;TS Seuil 1;Pôle social Deux Rives;2025-09-01
2040;;430.4;268;1260;6;9;;;2025-11-03;;TS Seuil 2;Agence du Val;2025-11-17
;;595.4;150;;;;;;2025-11-22;;TS Passerelle 1;Pôle social Deux Rives;2025-12-08
0;;555.8;150;635;2;5;Non maintenu;;2025-09-07;;TS Seuil 2;Agence du Val;2025-09-22
3740.5;1496.2;500.4;268;1260;5;4;;;2025-07-21;impayé;TS Seuil 1;Pôle social Deux Rives;2025-09-03
;;405.8;212;1105;5;;;;2026-01-05;;TS Passerelle 2;Agence du Val;2025-05-27
0;;395.8;212;1260;;;;;2025-12-13;;TS Passerelle 1;Pôle social Deux Rives;2025-12-22
2650.25;0;485;268;;4;8;Inconnu;;2025-10-30;;TS Seuil 2;Agence du Val;2025-11-03
;;560.4;150;940;2;;;;2025-10-03;difficulté technique;TS Seuil 1;Pôle social Deux Rives;2025-06-25
0;;390.8;150;1390;3;;;;2025-12-24;;TS Passerelle 2;Pôle social Deux Rives;2025-07-07
0;;;;635;;;;;2025-07-15;;TS Passerelle 1;Agence du Val;2025-08-25
3620.5;3982.55;430.8;268;;4;4;;;2026-02-23;;TS Seuil 2;Pôle social Deux Rives;2025-10-06
0;;475;212;940;4;7;;;2026-03-23;;TS Seuil 1;Agence du Val;2026-04-08
;;;;;;;;;;;TS Passerelle 2;Pôle social Deux Rives;2025-11-10
3320;;675.8;150;;;;;;;non-réponse du ménage;TS Seuil 1;Pôle social Deux Rives;2025-09-09
3440;2408.0;670.8;268;;2;;;;2025-11-24;rupture de l’accompagnement;TS Passerelle 2;Agence du Val;2025-12-15
;;;;;;;;;;;TS Passerelle 1;Pôle social Deux Rives;2025-09-17
;;660.8;268;940;4;;;;2026-03-13;;TS Seuil 2;Agence du Val;2025-10-14
0;;605;240;;;;;;2026-02-02;;TS Seuil 1;Pôle social Deux Rives;2026-03-25
1220;;570;212;812;5;;;;2026-02-16;;TS Seuil 2;Pôle social Deux Rives;2025-11-03
3230.5;;555.4;185;1260;4;;;;2026-01-13;impayé;TS Passerelle 1;Agence du Val;2025-11-04
2560.5;;670.8;212;635;2;;;;2026-03-18;;TS Seuil 2;Agence du Val;2025-11-25
0;;610.8;212;1390;;;;;2026-02-19;;TS Passerelle 1;Pôle social Deux Rives;2025-12-09
4120;;610;212;607;2;;;;2026-04-10;;TS Seuil 2;Pôle social Deux Rives;2025-12-16
0;;555.8;240;1105;6;;;;2026-04-01;;TS Seuil 1;Agence du Val;2026-01-08
0;;465.4;;1105;6;;;;2026-04-13;;TS Passerelle 2;Pôle social Deux Rives;2026-02-10
1880;;345;;940;;;;;2026-06-14;;TS Seuil 1;Agence du Val;2026-01-21
3190.5;;475;212;940;3;;;;2026-06-18;voisinage;TS Seuil 2;Pôle social Deux Rives;2026-02-10
0;;375;;1390;6;10;;;2026-06-05;;TS Passerelle 1;Agence du Val;2026-06-23
1400.5;;625;212;1260;4;;;;2026-06-19;;TS Seuil 2;Pôle social Deux Rives;2026-04-15
;;;;;;;;;;;TS Seuil 1;Agence du Val;2026-05-14
`;
