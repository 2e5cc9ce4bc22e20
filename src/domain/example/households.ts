/** Who the example measures are about, one line per measure in the order of the rows. */
export const HOUSEHOLDS = `
code_menage;bailleur;association;finalite;public;dalo;personnes;enfants
M-001;Habitat des Deux Rives;Le Seuil;Accès;personnes sortant de la rue;Non;1;0
M-002;Logis du Val;Passerelle Logement;Maintien;impayés;Non;3;2
M-003;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Oui;2;1
M-004;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;2;1
M-005;Habitat des Deux Rives;Le Seuil;Accès;sortants d’institution;Non;2;1
M-006;Logis du Val;Le Seuil;Maintien;impayés;Non;2;0
M-007;Logis du Val;Passerelle Logement;Maintien;impayés;Non;1;0
M-008;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;2;0
M-009;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;1;0
M-010;Logis du Val;Passerelle Logement;Accès;sortants d’institution;Non;2;1
M-011;Logis du Val;Le Seuil;Accès;femmes victimes de violences;Non;1;0
M-012;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;1;0
M-013;Logis du Val;Le Seuil;Accès;jeunes;Non;2;0
M-014;Logis du Val;Passerelle Logement;Accès;sortants d’hébergement;Non;1;0
M-015;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;Non;2;0
M-016;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;5;2
M-017;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;Non;5;4
M-018;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;Non;5;2
M-019;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;2;0
M-020;Habitat des Deux Rives;Le Seuil;Accès;jeunes;Non;1;0
M-021;Logis du Val;Le Seuil;Accès;réfugiés;Non;1;0
M-022;Logis du Val;Le Seuil;Accès;sortants d’institution;Non;1;0
M-023;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;Non;1;0
M-024;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;;3;1
M-025;Logis du Val;Le Seuil;Accès;femmes victimes de violences;Non;4;3
M-026;Logis du Val;Le Seuil;Maintien;impayés;Non;2;0
M-027;Logis du Val;Le Seuil;Maintien;impayés;Non;4;1
M-028;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;1;0
M-029;Habitat des Deux Rives;Le Seuil;Accès;femmes victimes de violences;Non;4;2
M-030;Habitat des Deux Rives;Le Seuil;Maintien;autre;Non;1;0
M-031;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;2;1
M-032;Logis du Val;Le Seuil;Maintien;impayés;Non;4;3
M-018;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;2;1
M-033;Logis du Val;Le Seuil;Maintien;impayés;Non;1;0
M-034;Logis du Val;Passerelle Logement;Maintien;impayés;Non;1;0
M-035;Logis du Val;Le Seuil;Maintien;impayés;Non;3;1
M-036;Logis du Val;Passerelle Logement;Accès;jeunes;Non;1;0
M-037;Habitat des Deux Rives;Le Seuil;Accès;réfugiés;Non;3;1
M-038;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;4;3
M-039;Logis du Val;Passerelle Logement;Maintien;impayés;Non;5;3
M-004;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;2;1
M-040;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;2;1
M-041;Habitat des Deux Rives;Le Seuil;Accès;réfugiés;Non;3;1
;Logis du Val;Passerelle Logement;Maintien;impayés;Non;3;2
M-042;Logis du Val;Le Seuil;Maintien;menace d’expulsion;;1;0
M-043;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;Non;4;1
M-044;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’hébergement;Non;2;0
M-045;Logis du Val;Passerelle Logement;Accès;;Non;1;0
M-046;Logis du Val;Le Seuil;Maintien;impayés;Non;5;1
M-047;Habitat des Deux Rives;Passerelle Logement;Maintien;menace d’expulsion;Non;2;0
M-048;Habitat des Deux Rives;Le Seuil;Accès;réfugiés;Non;2;0
M-049;Logis du Val;Passerelle Logement;Accès;sortants d’institution;Non;2;1
M-050;Logis du Val;Le Seuil;Accès;réfugiés;;4;1
M-051;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;4;3
M-052;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;3;2
M-053;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’institution;Non;1;0
M-054;Logis du Val;Le Seuil;Accès;personnes sortant de la rue;Non;2;0
M-055;Logis du Val;Passerelle Logement;Accès;réfugiés;Non;5;4
M-056;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;1;0
M-057;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’institution;Non;2;1
M-058;Habitat des Deux Rives;Passerelle Logement;Accès;jeunes;Non;3;2
M-059;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;1;0
M-060;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Oui;5;1
M-061;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;Oui;2;0
M-062;Logis du Val;Passerelle Logement;Accès;jeunes;Non;2;1
M-063;Logis du Val;Le Seuil;Maintien;impayés;Non;2;0
M-064;Habitat des Deux Rives;Passerelle Logement;Accès;jeunes;Non;1;0
M-065;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;Non;2;1
M-066;Logis du Val;Passerelle Logement;Maintien;impayés;Non;3;1
M-067;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;1;0
M-068;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;3;2
M-069;Habitat des Deux Rives;Le Seuil;Maintien;autre;Non;1;0
M-070;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’institution;Non;1;0
M-007;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;1;0
M-071;Habitat des Deux Rives;Passerelle Logement;Maintien;menace d’expulsion;Non;1;0
M-072;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;5;1
M-073;Logis du Val;Passerelle Logement;Accès;réfugiés;Non;3;1
M-074;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;1;0
M-029;Habitat des Deux Rives;Passerelle Logement;Accès;femmes victimes de violences;;4;2
M-055;Logis du Val;Passerelle Logement;Maintien;impayés;Non;5;4
M-075;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;3;1
M-076;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;1;0
M-077;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’institution;Non;1;0
M-078;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;5;4
M-078;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;5;4
M-079;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;3;1
M-080;Habitat des Deux Rives;Le Seuil;Accès;ménages DALO;Oui;2;0
M-005;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;2;1
M-057;Habitat des Deux Rives;Le Seuil;Accès;sortants d’institution;Non;2;1
M-081;Habitat des Deux Rives;Le Seuil;Accès;femmes victimes de violences;Non;1;0
M-034;Logis du Val;Le Seuil;Maintien;impayés;Non;1;0
M-082;Logis du Val;Le Seuil;Accès;femmes victimes de violences;Non;2;0
M-083;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;Non;2;0
M-004;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;Non;2;1
M-084;Logis du Val;Le Seuil;Accès;ménages DALO;Oui;1;0
M-085;Habitat des Deux Rives;Le Seuil;Accès;ménages DALO;Oui;5;2
M-086;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;3;2
M-012;Habitat des Deux Rives;Passerelle Logement;Maintien;menace d’expulsion;Non;1;0
M-087;Habitat des Deux Rives;Passerelle Logement;Accès;réfugiés;Non;1;0
M-088;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’hébergement;Non;2;0
M-030;Logis du Val;Le Seuil;Maintien;autre;Non;1;0
M-089;Logis du Val;Le Seuil;Accès;personnes sortant de la rue;Non;1;0
;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;;1;0
M-090;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;4;3
M-021;Logis du Val;Le Seuil;Maintien;impayés;Non;1;0
M-091;Habitat des Deux Rives;Passerelle Logement;Accès;jeunes;Non;3;1
M-002;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;3;2
M-092;Habitat des Deux Rives;Le Seuil;Accès;ménages DALO;Oui;1;0
M-093;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’hébergement;Non;3;2
M-094;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;1;0
M-095;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;3;1
M-096;Logis du Val;Le Seuil;Accès;personnes sortant de la rue;Non;4;3
M-097;Logis du Val;Le Seuil;Maintien;impayés;Non;2;1
M-098;Logis du Val;Passerelle Logement;Accès;femmes victimes de violences;Non;1;0
M-099;Logis du Val;Passerelle Logement;Accès;réfugiés;Non;1;0
M-100;Habitat des Deux Rives;Le Seuil;Accès;personnes sortant de la rue;Non;1;0
M-101;Logis du Val;Le Seuil;Maintien;impayés;Non;2;0
M-102;Logis du Val;Passerelle Logement;Accès;personnes sortant de la rue;Non;1;0
M-103;Logis du Val;Passerelle Logement;Accès;sortants d’hébergement;Non;3;2
M-104;Logis du Val;Passerelle Logement;Accès;personnes sortant de la rue;Non;1;0
`;
