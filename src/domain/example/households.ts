/** Who the example measures are about, one line per measure in the order of the rows. */
export const HOUSEHOLDS = `
code_menage;bailleur;association;finalite;public;dalo;personnes;enfants
M-001;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;3;0
M-002;Habitat des Deux Rives;Le Seuil;Accès;personnes sortant de la rue;Non;1;0
M-003;Habitat des Deux Rives;Passerelle Logement;Maintien;impayés;Non;2;0
M-004;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;2;1
M-005;Logis du Val;Passerelle Logement;Accès;réfugiés;Non;3;1
M-006;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;1;0
M-007;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;Non;4;3
M-007;Logis du Val;Le Seuil;Maintien;menace d’expulsion;Non;2;1
M-008;Logis du Val;Passerelle Logement;Accès;femmes victimes de violences;Non;2;1
M-009;Habitat des Deux Rives;Le Seuil;Accès;jeunes;Non;3;1
M-010;Logis du Val;Le Seuil;Maintien;impayés;Non;2;0
M-011;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’hébergement;Non;5;4
M-012;Logis du Val;Le Seuil;Accès;ménages DALO;Oui;2;0
M-013;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;1;0
M-014;Logis du Val;Passerelle Logement;Accès;réfugiés;Non;4;3
M-015;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’institution;Non;1;0
M-016;Logis du Val;Le Seuil;Maintien;impayés;Non;2;1
M-017;Habitat des Deux Rives;Le Seuil;Accès;femmes victimes de violences;;2;1
M-018;Habitat des Deux Rives;Passerelle Logement;Accès;personnes sortant de la rue;Non;3;0
M-019;Logis du Val;Passerelle Logement;Accès;jeunes;Non;3;0
M-020;Habitat des Deux Rives;Le Seuil;Maintien;autre;Non;1;0
M-021;Logis du Val;Le Seuil;Accès;sortants d’hébergement;Non;1;0
M-022;Habitat des Deux Rives;Passerelle Logement;Accès;sortants d’institution;Non;3;1
M-023;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;1;0
M-014;Logis du Val;Passerelle Logement;Maintien;impayés;Non;1;0
M-025;Habitat des Deux Rives;Passerelle Logement;Accès;ménages DALO;Oui;2;0
M-026;Logis du Val;Le Seuil;Accès;réfugiés;Non;1;0
M-027;Habitat des Deux Rives;Le Seuil;Accès;sortants d’hébergement;Non;4;1
M-001;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;2;1
M-028;Logis du Val;Passerelle Logement;Maintien;menace d’expulsion;Non;4;1
M-012;Logis du Val;Le Seuil;Maintien;impayés;Non;3;2
M-029;Habitat des Deux Rives;Passerelle Logement;Accès;femmes victimes de violences;Non;2;1
;Habitat des Deux Rives;Le Seuil;Maintien;;;4;2
M-030;Logis du Val;Le Seuil;Accès;personnes sortant de la rue;Non;2;0
M-031;Habitat des Deux Rives;Passerelle Logement;Accès;jeunes;Non;2;0
M-032;Logis du Val;Le Seuil;Maintien;impayés;Non;5;1
M-002;Habitat des Deux Rives;Le Seuil;Maintien;menace d’expulsion;Non;4;0
M-033;Logis du Val;Passerelle Logement;Accès;réfugiés;Non;1;0
M-034;Habitat des Deux Rives;Le Seuil;Maintien;impayés;Non;2;1
M-035;Logis du Val;Le Seuil;Accès;sortants d’hébergement;Non;1;0
`;
