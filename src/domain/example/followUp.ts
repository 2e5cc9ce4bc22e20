/** Money, well-being and follow-up of the example measures, in the same order. */
export const FOLLOW_UP = `
dette_entree;dette_sortie;loyer_charges;aide_logement;ressources;bien_etre_entree;bien_etre_sortie;maintien_6_mois;maintien_12_mois;dernier_contact;alerte;referent_social;referent_bailleur;saisi_le
;;387.6;268;607;5;5;;;2025-12-15;non-réponse du ménage;TS Seuil 1;Pôle social Deux Rives;2026-03-24
1147.75;0;524.4;212;1105;5;6;Maintenu;Maintenu;2024-10-25;;TS Passerelle 2;Agence du Val;2024-12-16
4122.5;0;599.4;212;;4;7;Maintenu;Maintenu;2025-03-10;;TS Seuil 2;Pôle social Deux Rives;2025-03-17
2847;3131.75;393.9;;;;;Non maintenu;Non maintenu;2025-01-17;;TS Seuil 2;Pôle social Deux Rives;2025-04-14
0;;449.8;150;940;4;7;Maintenu;;2025-05-14;;TS Seuil 3;Pôle social Deux Rives;2025-05-28
2146.5;1288;669.9;240;1390;2;2;;;2025-11-20;;TS Seuil 2;Agence du Val;2025-11-28
3889.5;972.5;343.2;185;;4;5;Maintenu;;;;TS Passerelle 1;Agence du Val;2025-05-02
1646;1399;377.3;;1260;2;3;;;2025-06-25;;TS Seuil 1;Pôle social Deux Rives;2025-07-07
2901.75;1160.75;349.7;;812;4;;Maintenu;Maintenu;2025-03-28;;TS Seuil 2;Agence du Val;2025-04-14
0;0;604.3;150;940;4;8;Maintenu;Maintenu;2025-02-11;;TS Passerelle 2;Agence du Val;2025-03-24
0;0;426.5;150;635;;;Maintenu;;2025-02-21;;TS Seuil 3;Agence du Val;2025-07-15
0;0;394.4;150;812;4;6;Non maintenu;;2025-05-26;;TS Seuil 1;Pôle social Deux Rives;2025-09-01
0;;494.7;185;1105;5;;;;2025-11-21;;TS Seuil 3;Agence du Val;2025-12-01
0;0;484.1;185;940;3;4;Maintenu;;;;TS Passerelle 2;Agence du Val;2025-09-24
;;;;;;;;;;;TS Passerelle 1;Pôle social Deux Rives;2024-11-22
4633.25;5096.5;620.7;268;;;;Maintenu;Maintenu;2025-03-28;;TS Seuil 2;Pôle social Deux Rives;2025-04-08
0;0;408.5;268;607;4;3;;;2025-06-24;;TS Passerelle 2;Pôle social Deux Rives;2025-09-17
0;0;570.2;240;940;6;6;;;2025-10-02;;TS Passerelle 2;Pôle social Deux Rives;2025-11-24
900.5;;651.8;150;1105;6;;;;2026-02-20;;TS Seuil 1;Pôle social Deux Rives;2026-03-04
0;0;351.1;268;812;5;8;;;2025-08-11;impayé;TS Seuil 2;Pôle social Deux Rives;2025-12-15
0;;557.4;240;635;5;7;Maintenu;;2025-08-29;;TS Seuil 2;Agence du Val;2025-09-15
0;0;670;;;2;2;;;2025-07-02;;TS Seuil 3;Agence du Val;2025-08-21
1248.75;312.25;640.5;;1390;3;4;Non maintenu;;2025-05-28;;TS Passerelle 1;Pôle social Deux Rives;2025-07-10
0;0;445.2;150;635;5;5;;;2026-02-13;non-réponse du ménage;TS Passerelle 1;Pôle social Deux Rives;2026-02-17
0;;353.9;268;607;6;6;;;2025-05-23;;TS Seuil 1;Agence du Val;2025-06-30
3353.5;2012;391.2;150;812;2;2;;;2025-05-13;;TS Seuil 1;Agence du Val;2025-05-19
2673.5;2940.75;663.7;150;;3;3;;;;;TS Seuil 2;Agence du Val;2025-06-11
2874;1724.5;599.1;212;1105;5;5;;;2025-06-24;impayé;TS Seuil 2;Agence du Val;2025-07-09
0;0;670.2;268;1390;4;3;;;2025-05-28;;TS Seuil 2;Pôle social Deux Rives;2025-09-05
0;;494.2;212;1390;4;8;;;2025-11-21;;TS Seuil 3;Pôle social Deux Rives;2025-12-01
4205.25;1682;571.4;268;;5;5;;;2025-02-24;;TS Seuil 1;Pôle social Deux Rives;2025-02-25
1803.5;1983.75;;;607;3;3;;;2025-08-14;;TS Seuil 2;Agence du Val;
3361.5;;438.5;212;;2;;;;2025-07-23;impayé;TS Seuil 2;Agence du Val;2025-08-01
3110.25;777.5;471.8;150;635;5;7;Maintenu;;2025-08-18;;TS Seuil 1;Agence du Val;2025-09-02
1068.75;0;635.7;;635;5;8;Non maintenu;;2025-06-30;;TS Passerelle 2;Agence du Val;2025-10-15
4706.25;1882.5;657.5;240;812;3;4;;;2025-05-14;non-réponse du ménage;TS Seuil 3;Agence du Val;2025-06-02
0;0;;;1390;5;7;Maintenu;Maintenu;2025-05-12;;TS Passerelle 2;Agence du Val;2025-05-19
0;0;408.8;;1390;4;6;;;2025-12-17;;TS Seuil 1;Pôle social Deux Rives;2026-01-21
1157;;344.6;;1390;4;8;;;2025-12-12;;TS Seuil 3;Pôle social Deux Rives;2026-01-05
2557;1534.25;639.4;150;812;6;10;;;2025-07-10;;TS Passerelle 1;Agence du Val;2025-10-27
2121.5;0;502.5;212;1260;4;7;Maintenu;;2025-06-23;;TS Seuil 1;Pôle social Deux Rives;2025-08-14
2731.25;3004.5;637.4;268;1260;6;6;;;2025-06-11;;TS Passerelle 1;Agence du Val;2025-06-25
;;;;;;;;;;;TS Seuil 2;Pôle social Deux Rives;2025-03-10
3653.75;1461.5;494.4;150;635;4;;;;2025-09-08;;TS Passerelle 1;Agence du Val;2025-10-08
3725.75;4098.25;573.3;185;;6;7;;;2025-05-30;;TS Seuil 1;Agence du Val;2025-06-05
0;0;618.3;240;1105;5;8;Maintenu;;2025-08-14;;TS Passerelle 1;Pôle social Deux Rives;2025-10-29
0;;621.9;268;1260;3;;;;2025-12-01;;TS Passerelle 2;Pôle social Deux Rives;2026-01-15
0;0;520.4;268;940;4;6;;;2025-12-19;;TS Passerelle 2;Agence du Val;2026-01-13
2643.25;1057.25;671.3;;1260;4;;;;2025-11-07;;TS Seuil 1;Agence du Val;2025-11-17
1114.75;947.5;425.4;212;812;2;2;;;2025-11-19;;TS Passerelle 1;Pôle social Deux Rives;2025-12-01
;;524.5;240;1260;6;7;;;2025-11-20;;TS Seuil 1;Pôle social Deux Rives;2026-01-02
0;;460.9;185;812;3;6;;;2025-10-24;;TS Passerelle 2;Agence du Val;2025-12-22
0;;524.9;150;607;4;;;;2025-10-10;voisinage;TS Seuil 3;Agence du Val;2025-10-28
963.75;385.5;350.9;268;940;6;9;Maintenu;;2025-12-31;;TS Seuil 3;Agence du Val;2026-01-14
2022.25;0;652;240;940;;;;;2026-03-27;;TS Seuil 3;Pôle social Deux Rives;2026-03-31
0;;;;812;;;;;2025-09-08;;TS Passerelle 2;Pôle social Deux Rives;2025-09-12
0;;619.2;185;1105;6;8;;;2026-03-13;non-réponse du ménage;TS Seuil 3;Agence du Val;2026-04-01
0;;586.1;268;812;4;;;;2026-03-16;;TS Passerelle 1;Agence du Val;2026-03-30
2459.25;0;516.9;212;812;2;5;;;2025-12-24;;TS Seuil 2;Pôle social Deux Rives;2026-03-20
0;0;411.8;240;635;6;5;;;2025-12-17;;TS Passerelle 2;Pôle social Deux Rives;2025-12-23
0;;624;185;607;2;2;;;2025-12-29;;TS Passerelle 2;Pôle social Deux Rives;2026-01-26
4223.75;;529;150;940;3;;;;2026-02-20;;TS Passerelle 1;Agence du Val;2026-02-24
2147;536.75;414;212;635;6;10;Maintenu;;2025-09-29;difficulté technique;TS Seuil 3;Agence du Val;2025-10-07
3462.5;2077.5;375.1;150;607;6;8;Inconnu;;2025-09-10;;TS Passerelle 2;Pôle social Deux Rives;2025-09-16
;;;;1105;;;;;2025-07-15;;TS Passerelle 1;Agence du Val;2025-07-24
2036.25;;439.2;240;635;2;;;;2026-03-16;;TS Seuil 1;Agence du Val;2026-03-17
0;0;590.4;268;1260;3;2;;;2025-12-31;;TS Passerelle 1;Pôle social Deux Rives;2026-01-05
0;;;;1260;4;8;;;2025-09-26;;TS Passerelle 1;Pôle social Deux Rives;2025-10-27
3917.75;;383.4;150;812;6;;;;2026-03-27;;TS Passerelle 1;Agence du Val;2026-03-30
;;387.1;240;635;5;;;;2026-04-01;;TS Seuil 1;Pôle social Deux Rives;2026-04-07
2598.75;;531.4;212;812;5;;;;2026-03-23;;TS Seuil 1;Agence du Val;2026-03-27
3620.5;3982.55;594.4;185;635;;;;;2025-10-02;;TS Seuil 1;Pôle social Deux Rives;2025-10-06
;;576.1;185;635;;;;;;;TS Passerelle 2;Pôle social Deux Rives;2025-11-13
3191;1914.5;537.1;240;940;4;6;;;2026-02-11;;TS Passerelle 1;Agence du Val;2026-02-25
;;;;;;;;;;;TS Passerelle 2;Pôle social Deux Rives;2025-08-01
1898.75;759.5;384.6;212;635;;;;;2026-02-06;voisinage;TS Passerelle 1;Agence du Val;2026-03-12
0;;374.2;212;607;;;;;2025-11-28;;TS Passerelle 2;Agence du Val;2025-12-11
4089.5;3476;397.3;268;607;3;3;;;2025-11-21;;TS Passerelle 2;Agence du Val;2026-03-09
0;;427.6;240;607;;;;;2026-03-23;;TS Passerelle 1;Pôle social Deux Rives;2026-03-25
3259;3585;626.6;185;812;4;6;;;2025-12-10;;TS Passerelle 2;Agence du Val;2025-12-24
0;;518.4;185;1390;5;;;;2026-02-20;;TS Seuil 3;Pôle social Deux Rives;2026-03-04
0;0;413.6;;1390;3;7;;;2025-11-26;;TS Seuil 2;Pôle social Deux Rives;2026-01-14
0;0;409.3;240;607;3;5;;;2026-03-03;;TS Passerelle 1;Pôle social Deux Rives;2026-03-23
0;0;360.1;240;1390;6;;;;2026-01-26;;TS Seuil 2;Pôle social Deux Rives;2026-02-23
0;;360.1;240;1390;6;;;;2025-10-31;;TS Seuil 2;Pôle social Deux Rives;2025-11-03
4126;;651.9;185;940;4;;;;2026-03-23;;TS Seuil 2;Pôle social Deux Rives;2026-03-27
;;;;;;;;;;;TS Seuil 2;Pôle social Deux Rives;2025-09-22
1145.75;;591.7;268;1390;3;;;;2026-04-01;;TS Seuil 1;Pôle social Deux Rives;2026-04-03
;;682.6;240;1390;5;;;;2026-03-23;;TS Seuil 1;Pôle social Deux Rives;
0;0;465;185;;;;;;;;TS Seuil 3;Pôle social Deux Rives;2026-02-17
3062.5;765.5;487.8;;1390;2;3;;;2026-03-02;;TS Seuil 2;Agence du Val;2026-04-09
0;;673.8;185;607;6;;;;;;TS Seuil 2;Agence du Val;2025-11-06
4659.25;;440.7;268;1390;2;;;;2026-03-16;;TS Passerelle 2;Pôle social Deux Rives;2026-03-25
2756.25;;421.3;;1260;5;;;;2026-03-16;voisinage;TS Passerelle 2;Pôle social Deux Rives;2026-03-23
;412.5;;;;4;;;;2025-11-17;impayé;TS Seuil 3;Agence du Val;2026-02-05
0;;443.8;240;1105;4;;;;2026-04-08;impayé;TS Seuil 1;Pôle social Deux Rives;2026-04-09
0;;471.7;185;812;5;;;;2026-03-23;;TS Seuil 1;Pôle social Deux Rives;2026-03-27
3649.5;;366.4;268;635;3;;;;2026-03-27;;TS Passerelle 2;Pôle social Deux Rives;2026-04-02
0;;452.5;240;812;4;4;;;2026-03-17;;TS Passerelle 1;Pôle social Deux Rives;2026-03-24
0;;515.9;268;940;5;;;;2026-03-16;;TS Passerelle 2;Pôle social Deux Rives;2026-03-23
0;;672.8;212;1390;3;;;;2026-03-06;;TS Seuil 1;Agence du Val;2026-03-10
0;;416.6;240;;3;;;;2026-04-08;;TS Seuil 1;Agence du Val;2026-04-09
3394.75;;594.2;240;1390;4;;;;2026-03-16;;TS Passerelle 1;Pôle social Deux Rives;2026-03-17
3933.5;;531.2;212;1105;6;;;;2026-03-16;;TS Seuil 2;Pôle social Deux Rives;2026-03-20
3449.5;;440.2;;607;2;;;;2026-03-23;;TS Seuil 3;Agence du Val;2026-03-24
0;;550.1;268;1260;5;;;;2026-04-03;;TS Passerelle 2;Pôle social Deux Rives;2026-04-07
3492.75;;384.9;150;635;6;;;;2026-04-03;impayé;TS Passerelle 2;Agence du Val;2026-04-10
;;;;940;4;;;;2026-04-03;;TS Seuil 2;Pôle social Deux Rives;2026-04-09
0;;381;212;607;5;;;;2026-03-23;;TS Passerelle 1;Pôle social Deux Rives;2026-04-07
;;667.8;212;607;;;;;2026-03-06;rupture de l’accompagnement;TS Seuil 2;Pôle social Deux Rives;
1280.5;;586.5;212;1390;5;;;;2026-03-06;;TS Seuil 3;Pôle social Deux Rives;2026-03-10
0;;442.8;;607;2;;;;;voisinage;TS Seuil 1;Agence du Val;2026-02-13
1052.75;;364.3;150;;4;;;;2026-03-27;;TS Seuil 1;Agence du Val;2026-04-02
0;;;;;4;;;;2026-04-01;;TS Passerelle 2;Agence du Val;2026-04-07
0;;;;635;5;;;;2026-03-05;;TS Passerelle 1;Agence du Val;2026-03-16
0;;;;1260;4;;;;2026-03-25;;TS Seuil 1;Pôle social Deux Rives;2026-04-07
;;;;;;;;;;;TS Seuil 1;Agence du Val;2026-03-06
0;;;;1390;4;;;;2026-03-20;;TS Passerelle 2;Agence du Val;2026-03-24
;;;;;;;;;;;TS Passerelle 2;Agence du Val;2026-03-23
;;;;;;;;;;;TS Passerelle 2;Agence du Val;2026-03-30
`;
